package org.rapporteur.ingest.extract;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

final class MainText {

  private final Survey survey;
  private final int[] prose;
  private final boolean[] dropped;

  MainText(Survey survey) {
    this.survey = survey;
    this.prose = new int[survey.blocks().size() + 1];
    this.dropped = new boolean[survey.size()];
  }

  /** Whether the element is below furniture or what readers wrote. */
  boolean isForeign(int element) {
    int parent = survey.parent(element);
    return parent >= 0 && dropped[parent];
  }

  /** Whether the element stands between the title and the first words, or just before the title. */
  boolean isNearTitle(int element) {
    int block = survey.firstBlock(element);
    return block >= survey.firstBlock(root) - 15 && block <= survey.firstBlock(root) + 6;
  }

  /** The blocks near the title, nearest first. */
  List<Block> aroundTitle() {
    List<Block> near = new ArrayList<>();
    int first = survey.firstBlock(root);
    int title = titleBlock();
    if (title >= 0) {
      addRange(near, title + 1, title + 12);
      addRange(near, title - 6, title);
    }
    addRange(near, first, first + 5);
    addRange(near, first - 5, first);
    addRange(near, survey.endBlock(root) - 3, survey.endBlock(root) + 4);
    return near;
  }

  private void addRange(List<Block> near, int from, int to) {
    List<Block> blocks = survey.blocks();
    near.addAll(
        blocks.subList(
            Math.min(blocks.size(), Math.max(0, from)), Math.max(0, Math.min(blocks.size(), to))));
  }

  private int titleBlock() {
    int best = -1;
    for (int h : survey.headings) {
      if (survey.element(h).nameIs("h1")
          && survey.firstBlock(h) <= survey.endBlock(root)
          && survey.endBlock(h) > survey.firstBlock(h)) {
        best = survey.firstBlock(h);
      }
    }
    return best;
  }

  private int root;

  String text() {
    StringBuilder text = new StringBuilder();
    for (Block block : find()) {
      text.append(text.isEmpty() ? "" : "\n\n").append(survey.text(block));
    }
    return text.toString();
  }

  List<Block> find() {
    sumProse();
    drop();
    sumProse();
    root = root();
    manyHeadings =
        survey.headings.stream()
                .filter(h -> survey.within(h, root) && survey.element(h).nameIs("h1"))
                .count()
            > 1;
    return within(root);
  }

  int root() {
    int total = prose(survey.body());
    int best = survey.body();
    for (int mark : new int[] {Vocabulary.BODY, Vocabulary.ARTICLE}) {
      int candidate = richest(mark);
      if (candidate >= 0 && prose(candidate) > total * 0.5) {
        return candidate;
      }
    }
    return descend(best);
  }

  private int richest(int mark) {
    int best = -1;
    for (int i = 0; i < survey.size(); i++) {
      if (survey.is(i, mark)
          && !dropped[i]
          && (best < 0
              || prose(i) > prose(best)
              || (prose(i) >= prose(best) && survey.parent(i) == best))) {
        best = i;
      }
    }
    return best;
  }

  private int descend(int from) {
    int at = from;
    while (true) {
      int next = -1;
      for (int child = at + 1; child < survey.end(at); child = survey.end(child)) {
        if (prose(child) > 0.7 * prose(at)
            && survey.endBlock(child) - survey.firstBlock(child) > 1) {
          next = child;
        }
      }
      if (next < 0) {
        return at;
      }
      at = next;
    }
  }

  private boolean manyHeadings;

  private int prose(int element) {
    return prose[survey.endBlock(element)] - prose[survey.firstBlock(element)];
  }

  private void sumProse() {
    List<Block> blocks = survey.blocks();
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      prose[i + 1] = prose[i] + (dropped[block.element()] ? 0 : prose(block));
    }
  }

  private static int prose(Block block) {
    boolean good = block.letters() >= 60 && block.linkDensity() < 0.35 && block.stops() >= 1;
    return good ? block.letters() - block.linkLetters() : 0;
  }

  private void drop() {
    dropComments();
    sumProse();
    int total = prose(survey.body());
    for (int i = 0; i < survey.size(); i++) {
      int parent = survey.parent(i);
      dropped[i] |=
          (parent >= 0 && dropped[parent]) || (survey.is(i, FURNITURE) && prose(i) <= total * 0.5);
    }
  }

  private static final int FURNITURE =
      Vocabulary.FURNITURE | Vocabulary.CAPTION | Vocabulary.BYLINE;

  private void dropComments() {
    int total = prose(survey.body());
    for (int i = 0; i < survey.size(); i++) {
      int parent = survey.parent(i);
      dropped[i] =
          (parent >= 0 && dropped[parent])
              || (survey.is(i, Vocabulary.COMMENTS) && prose(i) <= total * 0.9);
    }
  }

  boolean isDropped(int e) {
    return dropped[e];
  }

  private List<Block> within(int root) {
    List<Block> kept = new ArrayList<>();
    List<Block> blocks = survey.blocks();
    boolean pending = false;
    for (int i = survey.endBlock(root) - 1; i >= lede(root); i--) {
      Block block = blocks.get(i);
      boolean keeps = keeps(block) && (i >= survey.firstBlock(root) || prose(block) > 0);
      if (keeps && isHeading(block)) {
        if (pending) {
          kept.add(block);
        }
      } else if (keeps) {
        kept.add(block);
        pending = true;
      } else if (!dropped[block.element()]) {
        pending = false;
      }
    }
    return kept.reversed();
  }

  private boolean isHeading(Block block) {
    String tag = survey.element(block.element()).normalName();
    return tag.length() == 2 && tag.charAt(0) == 'h' && tag.charAt(1) <= '6';
  }

  /** The block after the last main heading before the text, where standfirsts are. */
  private int lede(int root) {
    int first = survey.firstBlock(root);
    for (int i = first - 1; i >= 0 && i > first - 40; i--) {
      if (survey.element(survey.blocks().get(i).element()).nameIs("h1")) {
        return i;
      }
    }
    return first;
  }

  private boolean keeps(Block block) {
    Element element = survey.element(block.element());
    if (dropped[block.element()]
        || (element.nameIs("h1") && !manyHeadings)
        || block.linkDensity() >= 0.7) {
      return false;
    }
    String text = survey.text(block);
    return !Phrases.opensFurniture(text) && !Phrases.isNotice(text);
  }
}

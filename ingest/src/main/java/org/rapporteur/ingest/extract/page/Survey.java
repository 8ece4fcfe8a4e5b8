package org.rapporteur.ingest.extract.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;
import org.rapporteur.ingest.extract.word.Texts;

/**
 * One look at every node of a page. It leaves the elements in document order with their marks, the
 * text as a sequence of {@link Block blocks}, and, aside, the few elements that tell of title, date
 * and author. The blocks below an element are neighbours, so that any sum over a subtree is a
 * difference of two prefix sums.
 */
public final class Survey {

  private static final int FIRST_CAPACITY = 1024;
  private static final int MOST_TYPES = 20;

  private final Vocabulary vocabulary = new Vocabulary();
  private final BlockBuilder builder = new BlockBuilder();
  private Element[] elements = new Element[FIRST_CAPACITY];
  private int[] parents = new int[FIRST_CAPACITY];
  private int[] ends = new int[FIRST_CAPACITY];
  private int[] firstBlocks = new int[FIRST_CAPACITY];
  private int[] endBlocks = new int[FIRST_CAPACITY];
  private int[] marks = new int[FIRST_CAPACITY];
  private TagKind[] kinds = new TagKind[FIRST_CAPACITY];

  /** How many children of each open element were visited. */
  private int[] children = new int[FIRST_CAPACITY];

  private int size;
  private int current = -1;
  private int container = -1;
  private int body;

  /** Elements that tell about the page rather than being its text, in document order. */
  public final List<Element> metas = new ArrayList<>();

  private @Nullable Element title;

  public final List<Element> links = new ArrayList<>();
  public final List<Element> scripts = new ArrayList<>();
  public final List<Integer> headings = new ArrayList<>();
  public final List<Integer> dated = new ArrayList<>();
  public final List<Integer> bylines = new ArrayList<>();

  /** The types of microdata, such as {@code newsarticle}, in lower case. */
  public final List<String> types = new ArrayList<>();

  private Survey() {}

  public static Survey of(Document page) {
    Survey survey = new Survey();
    survey.walk(page);
    return survey;
  }

  public List<Block> blocks() {
    return builder.blocks;
  }

  /** The title in the page's head, or an empty string. */
  public String title() {
    return title == null ? "" : title.text();
  }

  /** The words of a block, white space normalised. */
  public String text(Block block) {
    return builder.text(block.start(), block.end());
  }

  /** The words below an element as a reader sees them: on one line, without reading aids. */
  public String words(int index) {
    StringBuilder words = new StringBuilder();
    for (int i = firstBlock(index); i < endBlock(index); i++) {
      words.append(' ').append(text(blocks().get(i)));
    }
    return Texts.line(words.toString());
  }

  public int size() {
    return size;
  }

  public Element element(int index) {
    return elements[index];
  }

  /** The index of the parent, or -1. */
  public int parent(int index) {
    return parents[index];
  }

  /** The nearest element of the tag at or above the element, or -1. */
  public int above(int index, String tag) {
    int at = index;
    while (at >= 0 && !elements[at].nameIs(tag)) {
      at = parents[at];
    }
    return at;
  }

  /** The index after the last element below. */
  public int end(int index) {
    return ends[index];
  }

  public int firstBlock(int index) {
    return firstBlocks[index];
  }

  public int endBlock(int index) {
    return endBlocks[index];
  }

  public boolean is(int index, int mark) {
    return (marks[index] & mark) != 0;
  }

  int marks(int index) {
    return marks[index];
  }

  /** The index of the body element. */
  public int body() {
    return body;
  }

  /** Whether {@code inner} is {@code outer} or below it. */
  public boolean within(int inner, int outer) {
    return inner >= outer && inner < ends[outer];
  }

  /** Goes through the nodes without recursion, however deeply they are nested. */
  private void walk(Document page) {
    enter(page);
    while (current >= 0) {
      Element element = elements[current];
      int child = children[current]++;
      if (child < element.childNodeSize()) {
        visit(element.childNode(child));
      } else {
        leave();
      }
    }
  }

  private void visit(Node node) {
    if (node instanceof TextNode text) {
      builder.add(text.getWholeText());
    } else if (node instanceof Element element) {
      enter(element);
    }
  }

  private void enter(Element element) {
    TagKind kind = TagKind.of(element.normalName());
    switch (kind) {
      case IGNORED -> noteIgnored(element);
      case BREAK -> builder.lineBreak();
      case INLINE, LINK, BLOCK -> {
        Attributes attributes = Vocabulary.attributes(element);
        String raised = kind == TagKind.BLOCK ? null : Raised.text(element, attributes, builder);
        if (raised == null) {
          int seen = vocabulary.marks(element.normalName(), attributes);
          if ((seen & Vocabulary.INVISIBLE) == 0 && !Vocabulary.vanishes(element, attributes)) {
            open(element, kind, seen);
            noteType(attributes.get("itemtype"));
          }
        } else {
          builder.add(raised);
        }
      }
    }
  }

  private void open(Element element, TagKind kind, int seen) {
    if (kind == TagKind.BLOCK) {
      builder.flush();
    } else if (kind == TagKind.LINK) {
      builder.linkDepth++;
    }
    int index = add(element);
    kinds[index] = kind;
    marks[index] = seen;
    note(element.normalName(), index);
    if (kind == TagKind.BLOCK) {
      container = index;
      builder.element = index;
      builder.preformatted = element.nameIs("pre");
    }
  }

  private void leave() {
    TagKind kind = kinds[current];
    if (kind == TagKind.BLOCK) {
      builder.flush();
      container = containerAbove(current);
      builder.element = Math.max(0, container);
      builder.preformatted = false;
    } else if (kind == TagKind.LINK) {
      builder.linkDepth--;
    }
    ends[current] = size;
    endBlocks[current] = endBlock();
    current = parents[current];
  }

  /** The block that is open belongs to an element of running text too if blocks ended in that. */
  private int endBlock() {
    int ended = builder.blocks.size();
    return builder.isOpen() && ended > firstBlocks[current] ? ended + 1 : ended;
  }

  private int containerAbove(int index) {
    int above = parents[index];
    while (above >= 0 && kinds[above] != TagKind.BLOCK) {
      above = parents[above];
    }
    return above;
  }

  private int add(Element element) {
    if (size == elements.length) {
      grow();
    }
    elements[size] = element;
    parents[size] = current;
    firstBlocks[size] = builder.blocks.size();
    current = size;
    return size++;
  }

  private void grow() {
    int capacity = size * 2;
    elements = Arrays.copyOf(elements, capacity);
    parents = Arrays.copyOf(parents, capacity);
    ends = Arrays.copyOf(ends, capacity);
    firstBlocks = Arrays.copyOf(firstBlocks, capacity);
    endBlocks = Arrays.copyOf(endBlocks, capacity);
    marks = Arrays.copyOf(marks, capacity);
    kinds = Arrays.copyOf(kinds, capacity);
    children = Arrays.copyOf(children, capacity);
  }

  private void note(String tag, int index) {
    switch (tag) {
      case "h1", "h2", "h3" -> headings.add(index);
      case "body" -> body = index;
      case "time" -> dated.add(index);
      default -> {
        if (is(index, Vocabulary.DATE)) {
          dated.add(index);
        }
      }
    }
    if (is(index, Vocabulary.BYLINE)) {
      bylines.add(index);
    }
  }

  private void noteType(String type) {
    if (!type.isEmpty() && types.size() < MOST_TYPES) {
      types.add(type.substring(type.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT));
    }
  }

  private void noteIgnored(Element element) {
    switch (element.normalName()) {
      case "meta" -> metas.add(element);
      case "link" -> links.add(element);
      case "script" -> scripts.add(element);
      case "title" -> title = title == null ? element : title;
      default -> {}
    }
  }
}

package org.rapporteur.bench.entity;

import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.decode.NLPDecoder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * NLP4J's named entities: OntoNotes types in BILOU notation (one word is {@code U-}, several go
 * from {@code B-} to {@code L-}).
 */
public final class Nlp4jNames implements NameFinder {

  private final NLPDecoder decoder;

  public Nlp4jNames() {
    try (InputStream configuration = Nlp4jNames.class.getResourceAsStream("nlp4j.xml")) {
      decoder = new NLPDecoder(configuration);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public String name() {
    return "nlp4j";
  }

  @Override
  public List<Name> find(String text) {
    List<Name> names = new ArrayList<>();
    for (NLPNode[] sentence : sentences(text)) {
      int start = -1;
      for (NLPNode word : sentence) {
        String tag = String.valueOf(word.getNamedEntityTag());
        if (tag.startsWith("U-") || tag.startsWith("B-")) {
          start = word.getStartOffset();
        }
        if (start >= 0 && (tag.startsWith("U-") || tag.startsWith("L-"))) {
          int from = start;
          kind(tag.substring(2))
              .ifPresent(kind -> names.add(new Name(kind, from, word.getEndOffset(), true)));
          start = -1;
        }
      }
    }
    return names;
  }

  private List<NLPNode[]> sentences(String text) {
    try {
      return decoder.decodeDocument(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Optional<NameKind> kind(String type) {
    return switch (type) {
      case "PERSON" -> Optional.of(NameKind.PERSON);
      case "ORG" -> Optional.of(NameKind.ORGANIZATION);
      case "GPE", "NORP" -> Optional.of(NameKind.STATE);
      default -> Optional.empty();
    };
  }
}

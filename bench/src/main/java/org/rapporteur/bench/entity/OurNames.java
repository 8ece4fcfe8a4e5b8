package org.rapporteur.bench.entity;

import java.util.List;
import org.rapporteur.bench.text.Texts;
import org.rapporteur.contract.enriched.EntityKind;
import org.rapporteur.contract.enriched.EntityMention;
import org.rapporteur.enrich.entity.EntityTagger;

/** The names that our tagger finds, without the words that only refer back to one. */
final class OurNames implements NameFinder {

  private final EntityTagger tagger = EntityTagger.load();

  @Override
  public String name() {
    return "rapporteur";
  }

  @Override
  public List<Name> find(String text) {
    return tagger.tag(Texts.document("text", text), List.of()).stream()
        .filter(mention -> !mention.rule().equals("coreference"))
        .filter(mention -> mention.kind() != EntityKind.TREATY)
        .map(OurNames::name)
        .toList();
  }

  /** Whether the words by themselves are a state's name. */
  boolean isState(String words) {
    return find(words).stream()
        .anyMatch(name ->
            name.kind() == NameKind.STATE && name.start() == 0 && name.end() == words.length());
  }

  private static Name name(EntityMention mention) {
    NameKind kind =
        switch (mention.kind()) {
          case PERSON -> NameKind.PERSON;
          case STATE -> NameKind.STATE;
          case UN_BODY, IGO, GROUP, NGO, ORGANIZATION, TREATY -> NameKind.ORGANIZATION;
        };
    return new Name(kind, mention.start(), mention.end(), kind == NameKind.PERSON);
  }
}

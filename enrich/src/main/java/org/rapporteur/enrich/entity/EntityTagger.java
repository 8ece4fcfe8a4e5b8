package org.rapporteur.enrich.entity;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.rapporteur.contract.document.Document;
import org.rapporteur.contract.enriched.EntityMention;
import org.rapporteur.contract.enriched.Reference;
import org.rapporteur.enrich.entity.coreference.Definitions;
import org.rapporteur.enrich.entity.coreference.Heads;
import org.rapporteur.enrich.entity.coreference.ShortForms;
import org.rapporteur.enrich.entity.coreference.TakenUpAgain;
import org.rapporteur.enrich.entity.dictionary.Dictionary;
import org.rapporteur.enrich.entity.dictionary.Entity;
import org.rapporteur.enrich.entity.listed.NamesInText;
import org.rapporteur.enrich.entity.listed.NorthAndSouth;
import org.rapporteur.enrich.entity.organization.Organizations;
import org.rapporteur.enrich.entity.person.Persons;
import org.rapporteur.enrich.entity.reading.Mention;
import org.rapporteur.enrich.entity.reading.Reading;
import org.rapporteur.enrich.entity.word.Tokenizer;
import org.rapporteur.enrich.entity.word.Words;

/**
 * Finds the entities of a document. Immutable and safe for any number of threads; a document's
 * mentions depend on that document alone.
 */
public final class EntityTagger {

  private final Dictionary dictionary;

  private final Heads heads;

  private EntityTagger(Dictionary dictionary) {
    this.dictionary = dictionary;
    this.heads = new Heads(dictionary);
  }

  /** A tagger with the dictionary that comes with these classes. */
  public static EntityTagger load() {
    return new EntityTagger(Dictionary.load());
  }

  /**
   * The mentions in a document's text, in its order, without overlaps.
   *
   * @param references what is cited; names inside their spans are no entities
   */
  public List<EntityMention> tag(Document document, List<Reference> references) {
    Words words = Tokenizer.cut(document.text(), dictionary.vocabulary());
    Reading reading = new Reading(words, document.language());
    for (Reference reference : references) {
      reading.close(words.at(reference.start()), words.at(reference.end()) - 1);
    }
    new NamesInText(dictionary).read(reading);
    new NorthAndSouth(reading, dictionary).read();
    new Persons(reading, dictionary).read();
    new Organizations(reading).read();
    new Definitions(reading).read();
    new ShortForms(reading, heads).read();
    new TakenUpAgain(reading).read();
    return reading.mentions().stream().map(mention -> mention(words, mention)).toList();
  }

  /** The dictionary's entities, in the order of its files. */
  public Collection<Entity> entities() {
    return dictionary.entities();
  }

  /** The dictionary's entity with this id. */
  public Optional<Entity> byId(String id) {
    return dictionary.byId(id);
  }

  private static EntityMention mention(Words words, Mention mention) {
    int start = words.start(mention.first());
    int end = endWithBracket(words.text(), start, words.end(mention.last()));
    return new EntityMention(
        mention.entity().id(),
        mention.entity().name(),
        mention.entity().kind(),
        mention.role(),
        mention.affiliation(),
        words.text().substring(start, end),
        start,
        end,
        mention.rule());
  }

  /** "Iran (Islamic Republic of)" ends with its bracket, which is no word. */
  private static int endWithBracket(String text, int start, int end) {
    boolean opened = text.indexOf('(', start, end) >= 0;
    boolean closes = end < text.length() && text.charAt(end) == ')';
    return opened && closes ? end + 1 : end;
  }
}

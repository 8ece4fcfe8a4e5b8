package org.rapporteur.ingest.extract.person;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.rapporteur.ingest.extract.page.Declarations;
import org.rapporteur.ingest.extract.page.StructuredData;
import org.rapporteur.ingest.extract.title.SiteNames;
import org.rapporteur.ingest.extract.word.Texts;

/**
 * Who wrote a page. What it declares of persons goes before what its byline says, and both before
 * the newsroom or account that it declares.
 */
public final class Authors {

  private static final List<String> META_NAMES =
      List.of(
          "citation_author",
          "author",
          "article:author",
          "byl",
          "dc.creator",
          "dcterms.creator",
          "dc.creator.name",
          "parsely-author",
          "sailthru.author",
          "article:author_name",
          "og:article:author",
          "author_name",
          "og:author",
          "twitter:data1",
          "cxenseparse:author",
          "authors",
          "article.author",
          "article_author",
          "news_authors",
          "shareaholic:article_author_name",
          "byline");

  private final PrintedBylines bylines;
  private final StructuredData data;
  private final Declarations declarations;
  private final SiteNames site;

  public Authors(
      PrintedBylines bylines, StructuredData data, Declarations declarations, SiteNames site) {
    this.bylines = bylines;
    this.data = data;
    this.declarations = declarations;
    this.site = site;
  }

  public List<String> find() {
    List<List<String>> declared = declared();
    List<String> printed = withoutPublisher(bylines.names());
    List<List<String>> persons =
        declared.stream().filter(names -> !names.stream().allMatch(this::isHouse)).toList();
    if (!persons.isEmpty()) {
      return bornOut(persons, printed);
    }
    if (!printed.isEmpty()) {
      return printed;
    }
    return declared.isEmpty() ? names(data.organizations()) : declared.getFirst();
  }

  /**
   * What readers are told too, with any further persons in it; else the first declaration. Meta
   * elements often tell who put the page there, so that a signature which they contradict goes
   * before them.
   */
  private List<String> bornOut(List<List<String>> declared, List<String> printed) {
    boolean partial = isFirstNameAlone(declared.getFirst());
    boolean sure = !data.authors().isEmpty();
    List<String> signed = sure && !partial ? List.of() : bylines.signed();
    boolean contradicted = !sure && declared.stream().noneMatch(names -> agree(names, signed));
    if (partial && completes(printed, declared.getFirst())) {
      return printed;
    }
    boolean completed = partial && completes(signed, declared.getFirst());
    if (!signed.isEmpty() && (completed || contradicted)) {
      return signed;
    }
    for (List<String> names : declared) {
      if (printed.containsAll(names)) {
        return printed.stream().allMatch(PersonNames::isPerson) ? printed : names;
      }
    }
    return fullest(declared);
  }

  /** The first declaration, or a longer one that has all its names too. */
  private static List<String> fullest(List<List<String>> declared) {
    List<String> fullest = declared.getFirst();
    for (List<String> names : declared) {
      fullest = names.size() > fullest.size() && names.containsAll(fullest) ? names : fullest;
    }
    return fullest;
  }

  private static boolean isFirstNameAlone(List<String> declared) {
    return declared.size() == 1 && declared.getFirst().indexOf(' ') < 0;
  }

  /** Whether the signature is the full name of whom a declaration calls by the first one. */
  private static boolean completes(List<String> signed, List<String> declared) {
    return signed.size() == 1 && signed.getFirst().startsWith(declared.getFirst() + " ");
  }

  /** Whether a name of the ones is, or is part of, a name of the others. */
  private static boolean agree(List<String> declared, List<String> signed) {
    return signed.stream().anyMatch(name -> declared.stream().anyMatch(name::contains));
  }

  /** The names that each declaration has, where it has any. */
  private List<List<String>> declared() {
    List<List<String>> declared = new ArrayList<>();
    add(declared, names(data.authors()));
    for (String name : META_NAMES) {
      add(declared, names(declarations.all(name)));
    }
    return declared;
  }

  private static void add(List<List<String>> declared, List<String> names) {
    if (!names.isEmpty()) {
      declared.add(names);
    }
  }

  /** The names in all values, without the publisher beside others. */
  private List<String> names(List<String> bylines) {
    Set<String> names = new LinkedHashSet<>();
    bylines.forEach(byline -> names.addAll(Byline.names(byline)));
    List<String> all = List.copyOf(names);
    if (bylines.size() > 1) {
      return Byline.withoutHouses(all);
    }
    return withoutPublisher(all);
  }

  private List<String> withoutPublisher(List<String> names) {
    List<String> others = names.stream().filter(name -> !isPublisher(name)).toList();
    return others.isEmpty() ? names : others;
  }

  private boolean isHouse(String name) {
    return PersonNames.isHouse(name) || isPublisher(name);
  }

  private boolean isPublisher(String name) {
    return site.is(Texts.letters(name));
  }
}

package org.rapporteur.portal.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rapporteur.index.clauses.alignment.AlignedClause;
import org.rapporteur.index.clauses.alignment.AlignedClause.Kind;
import org.rapporteur.portal.problem.InvalidRequestException;

/**
 * What an address asks to see.
 *
 * @param before id of the document with the earlier text
 * @param after id of the document with the later text
 * @param show kinds of clauses; all where none is given
 * @param dossier whose drafts' texts are offered
 * @param draft of the dossier
 * @param reference symbol; the texts of documents that name it are offered
 */
record ComparisonParameters(
    @Nullable String before,
    @Nullable String after,
    @Nullable List<String> show,
    @Nullable String dossier,
    @Nullable String draft,
    @Nullable String reference) {

  boolean isPair() {
    return isGiven(before) && isGiven(after);
  }

  /** The kinds that are shown. */
  List<Kind> shown() {
    List<Kind> kinds = new ArrayList<>();
    for (String word : show == null ? List.<String>of() : show) {
      kinds.add(kind(word));
    }
    return kinds.isEmpty() ? List.of(Kind.values()) : kinds;
  }

  /** A clause that moved and was reworded is among the changed ones, too. */
  boolean shows(AlignedClause clause) {
    return shown().contains(clause.kind())
        || (clause.isReworded() && shown().contains(Kind.CHANGED));
  }

  /** For the addresses of files that are narrowed as the page is. */
  public String query() {
    StringBuilder query = new StringBuilder("?before=" + before + "&after=" + after);
    if (show != null) {
      shown().forEach(it -> query.append("&show=").append(it.json()));
    }
    return query.toString();
  }

  /** The one document that is given, where it is only one. */
  @Nullable String document() {
    return isGiven(after) ? after : isGiven(before) ? before : null;
  }

  private static boolean isGiven(@Nullable String value) {
    return value != null && !value.isBlank();
  }

  private static Kind kind(String word) {
    try {
      return Kind.valueOf(word.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw new InvalidRequestException("show", "No kind of clause is called " + word + ".");
    }
  }
}

package org.rapporteur.index.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rapporteur.contract.document.Document;

/** Compares each version of a document with the one before it. */
final class VersionHistory {

  private VersionHistory() {}

  /** The versions with their changes, in the order given. */
  static List<DocumentVersion> of(List<Document> documents) {
    List<DocumentVersion> versions = new ArrayList<>();
    Document before = null;
    for (Document document : documents) {
      versions.add(version(before, document));
      before = document;
    }
    return versions;
  }

  private static DocumentVersion version(@Nullable Document before, Document now) {
    return new DocumentVersion(
        now.version(),
        now.fetched(),
        now.published(),
        now.title(),
        now.snapshot(),
        before == null ? List.of() : fields(before, now),
        before == null ? List.of() : WordChanges.between(before.text(), now.text()));
  }

  private static List<DocumentVersion.FieldChange> fields(Document before, Document now) {
    List<DocumentVersion.FieldChange> changes = new ArrayList<>();
    compare(changes, "title", before.title(), now.title());
    compare(changes, "authors", joined(before.authors()), joined(now.authors()));
    compare(changes, "publisher", before.publisher(), now.publisher());
    compare(changes, "published", before.published(), now.published());
    compare(changes, "language", before.language(), now.language());
    compare(changes, "kind", before.kind().json(), now.kind().json());
    return changes;
  }

  private static @Nullable String joined(List<String> authors) {
    return authors.isEmpty() ? null : String.join("; ", authors);
  }

  private static void compare(
      List<DocumentVersion.FieldChange> changes,
      String field,
      @Nullable String before,
      @Nullable String after) {
    if (!Objects.equals(before, after)) {
      changes.add(new DocumentVersion.FieldChange(field, before, after));
    }
  }
}

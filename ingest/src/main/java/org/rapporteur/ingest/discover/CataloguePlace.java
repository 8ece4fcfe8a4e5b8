package org.rapporteur.ingest.discover;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.contract.address.Links;
import org.rapporteur.ingest.un.MarcRecords;

/** Records of a library's catalogue: each announces its own page and the document itself. */
final class CataloguePlace {

  private static final int MOST = 1000;

  private CataloguePlace() {}

  static Discovered read(byte[] content, String url) {
    List<Announcement> announcements = new ArrayList<>();
    for (MarcRecords.Entry entry : MarcRecords.split(content)) {
      String record = entry.address() == null ? "/record/" + entry.number() : entry.address();
      add(announcements, url, record, entry);
      add(announcements, url, entry.english() == null ? "" : entry.english(), entry);
    }
    return new Discovered(announcements.stream().limit(MOST).toList(), List.of());
  }

  private static void add(
      List<Announcement> announcements, String base, String link, MarcRecords.Entry entry) {
    if (!link.isEmpty() && !link.equals("/record/")) {
      Links.resolve(base, link)
          .ifPresent(url -> announcements.add(new Announcement(url, entry.published())));
    }
  }
}

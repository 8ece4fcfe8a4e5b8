package org.rapporteur.ingest.extract;

import java.util.List;
import java.util.Locale;

/** Words that stand before a date and say what it is the date of. */
final class Labels {

  private static final int HEAD = 80;

  private static final List<String> UPDATES =
      List.of(
          "updated",
          "update:",
          "last update",
          "modified",
          "last edited",
          "revised",
          "aktualisiert",
          "letzte änderung",
          "geändert",
          "zuletzt",
          "mis à jour",
          "mise à jour",
          "modifié",
          "actualizado",
          "actualización",
          "atualizado",
          "aggiornato",
          "bijgewerkt",
          "gewijzigd",
          "aktualizacja",
          "aktualizováno",
          "обновлено",
          "оновлено",
          "تحديث",
          "تحدیث",
          "수정",
          "최종수정",
          "更新",
          "最終更新",
          "güncelleme",
          "uppdaterad",
          "oppdatert",
          "opdateret",
          "päivitetty");

  private static final List<String> PUBLICATIONS =
      List.of(
          "published",
          "posted",
          "publication date",
          "release date",
          "date:",
          "issued",
          "veröffentlicht",
          "erschienen",
          "datum",
          "publié",
          "paru le",
          "publicado",
          "publicada",
          "pubblicato",
          "gepubliceerd",
          "opublikowano",
          "publikacja",
          "data publikacji",
          "zveřejněno",
          "опубликовано",
          "дата",
          "опубліковано",
          "نشر",
          "تاريخ",
          "منتشر",
          "입력",
          "등록",
          "작성",
          "发布",
          "發布",
          "公開",
          "投稿",
          "掲載",
          "yayın",
          "publicerad",
          "publisert",
          "julkaistu",
          "for immediate release",
          "press release",
          "embargo");

  private Labels() {}

  /** Whether the text presents its date as that of a change, and not also of publication. */
  static boolean isUpdate(String text) {
    String head = head(text);
    return contains(head, UPDATES) && !contains(head, PUBLICATIONS);
  }

  /** Whether the text presents its date as that of publication. */
  static boolean isPublication(String text) {
    return contains(head(text), PUBLICATIONS);
  }

  private static String head(String text) {
    return text.substring(0, Math.min(HEAD, text.length())).toLowerCase(Locale.ROOT);
  }

  private static boolean contains(String text, List<String> words) {
    return words.stream().anyMatch(text::contains);
  }
}

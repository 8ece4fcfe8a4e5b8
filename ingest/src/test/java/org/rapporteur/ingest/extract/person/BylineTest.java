package org.rapporteur.ingest.extract.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BylineTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "By Jane Roe; Jane Roe",
        "BY JANE ROE and John Doe; JANE ROE|John Doe",
        "Written by: Jane Roe, staff writer; Jane Roe",
        "Par Anne Dupont (Bruxelles, bureau européen); Anne Dupont",
        "Ein Artikel von Jana Muster und Max Müller am; Jana Muster|Max Müller",
        "Von Jana Muster 3. März 2014, 12:30 Uhr; Jana Muster",
        "Автор: Иван Иванов; Иван Иванов",
        "文● 山田太郎; 山田太郎",
        "홍길동 기자; 홍길동",
        "AFP/The Courier; AFP/The Courier",
        "View all posts by Jane Roe; Jane Roe",
        "Jane Roe, Geneva correspondent for The Courier; Jane Roe",
        "Politics · Jane Roe, John Doe; Jane Roe|John Doe",
        "Text von Jana Muster Illustration von Max Müller; Jana Muster",
        "Courier-Experte Max Müller; Max Müller",
        "Jane Roe @janeroe; Jane Roe",
        "Author Jane Roe:; Jane Roe",
        "Written by Jane Roe in Politics on 3 March 2014; Jane Roe",
        "Women in News; Women in News",
      })
  void readsNames(String byline, String names) {
    assertThat(Byline.names(byline)).containsExactly(names.split("\\|"));
  }

  @Test
  void findsNoNameWhereThereIsNone() {
    for (String text : List.of("Published", "Follow", "© Courier", "3 March 2014", "More posts")) {
      assertThat(Byline.names(text)).as(text).isEmpty();
    }
  }

  @Test
  void believesTheLineThatLeadsToTheName() {
    assertThat(Byline.names("Date: 3 March\nAuthor: Jane Roe\nSource: The Courier"))
        .containsExactly("Jane Roe");
  }

  @Test
  void keepsPersonsRatherThanTheNewsroomOnTheNextLine() {
    assertThat(Byline.names("By Jane Roe\nCOURIER DAILY NEWS")).containsExactly("Jane Roe");
    assertThat(Byline.names("Jane Roe\nCOURIER DAILY NEWS")).containsExactly("Jane Roe");
  }

  @ParameterizedTest
  @CsvSource({
    "Posted by wanderer on 3 March 2014, wanderer",
    "3 March 2014 by Jane Roe, Jane Roe",
    "Jane Roe | 3 March 2014, Jane Roe",
    "05.02.2020 - Redaktion: Jana Muster (Pressesprecherin), Jana Muster",
  })
  void knowsABylineByItsWords(String line, String name) {
    assertThat(Byline.printed(line)).containsExactly(name);
  }

  @Test
  void takesNoSentenceForAByline() {
    for (String line :
        List.of(
            "By Monday the draft had fifty sponsors.",
            "Geneva, 3 March 2014",
            "From now on it is the Third Committee that decides.",
            "Von heute an gilt der Entwurf.")) {
      assertThat(Byline.printed(line)).as(line).isEmpty();
    }
  }

  @Test
  void tellsPersonsFromNewsrooms() {
    assertThat(PersonNames.isPerson("Teresa Newsome")).isTrue();
    assertThat(PersonNames.isPerson("Ludwig van der Berg")).isTrue();
    assertThat(PersonNames.isPerson("Courier News Desk")).isFalse();
    assertThat(PersonNames.isHouse("courier.example")).isTrue();
    assertThat(PersonNames.isNewsroom("Redaktion")).isTrue();
  }
}

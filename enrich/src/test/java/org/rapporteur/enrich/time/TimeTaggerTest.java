package org.rapporteur.enrich.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.contract.document.Document;
import org.rapporteur.contract.document.DocumentKind;
import org.rapporteur.contract.enriched.Reference;
import org.rapporteur.contract.enriched.ReferenceKind;
import org.rapporteur.contract.enriched.TimeExpression;
import org.rapporteur.enrich.BareText;
import org.rapporteur.enrich.text.Prose;

class TimeTaggerTest {

  private final TimeTagger tagger = new TimeTagger();

  @ParameterizedTest(name = "{1} on {0}: {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "2014-10-16 | adopted on 18 December 2013 in New York | 2013-12-18",
        "2014-10-16 | December 18, 2013 | 2013-12-18",
        "2014-10-16 | signed in July 3rd 2013 | 2013-07-03",
        "2014-10-16 | signed in July 3<sup>rd</sup> 2013 | 2013-07-03",
        "2014-10-16 | Published : Oct. 13, 2014 | 2014-10-13",
        "2014-10-16 | le 15 octobre 2014 | 2014-10-15",
        "2014-10-16 | el 15 de octubre de 2014 | 2014-10-15",
        "2014-10-16 | 2014년 10월 15일 | 2014-10-15",
        "2014-10-16 | 10月15日 | 2014-10-15",
        "2014-10-16 | on 2014-10-15 it met | 2014-10-15",
        "2014-10-16 | on 15.10.2014 it met | 2014-10-15",
        "2014-10-16 | circulated on Wednesday a draft | 2014-10-15",
        "2014-10-16 | it will be circulated on Friday | 2014-10-17",
        "2014-10-16 | postponed until Monday | 2014-10-20",
        "2014-10-16 | Earlier on the 8th, they held a briefing | 2014-10-08",
        "2014-10-16 | released in February | 2014-02",
        "2014-10-16 | an address late last month | 2014-09",
        "2014-10-16 | a visit in late September | 2014-09",
        "2014-10-16 | published in 2005 | 2005",
        "2014-10-16 | it was said yesterday | 2014-10-15",
        "2014-10-16 | it was said on Wednesday morning | 2014-10-15",
        "2014-10-16 | it was said last night | 2014-10-15",
        "2014-10-16 | two years ago | 2012",
        "2014-10-16 | the third quarter of 2013 | 2013-Q3",
        "2014-10-16 | from 3 to 5 March 2014 | 2014-03-03/2014-03-05",
        "2014-10-16 | at its sixty-ninth session | 2014-09/2015-09",
        "2014-10-16 | during the current session | 2014-09/2015-09",
        "2014-10-16 | this week | 2014-W42",
        "2014-10-16 | eighteen months | P18M",
        "2015-01-25 | the flight on 11 December | 2014-12-11",
        "2014-05-14 | a hearing is due on June 3 | 2014-06-03",
        "2021-10-20 | at the forty-eighth session of the Human Rights Council | 2021-09/2021-10",
        "2016-08-01 | on Monday 19 December the text was adopted | 2016-12-19",
        "2011-03-18 | the earthquake hit a week ago | 2011-03-11",
        "2009-04-01 | sales rebounded in the last week of March | 2009-W13",
        "2009-12-16 | almost two and a half years behind schedule | P2.5Y",
        "2006-05-29 | over the years it grew | PXY",
        "2009-06-04 | at 16:15 UTC, not a quarter of the seats was taken | 2009-06-04T16:15Z"
      })
  void readsOneExpression(String published, String text, String value) {
    assertThat(values(text, published)).containsExactly(value);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Tel: (212) 972-3105",
        "820 Second Avenue, 13th Floor",
        "the 3rd Committee of the 17th Asian Games",
        "they may march on",
        "it was said recently and is now in the past",
        "by 18 votes to 3"
      })
  void leavesOtherNumbersAlone(String text) {
    assertThat(values(text, "2014-10-16")).isEmpty();
  }

  @Test
  void givesListedDatesOneYear() {
    assertThat(values("held on 17 June and 2 July 2021", "2023-08-01"))
        .containsExactly("2021-06-17", "2021-07-02");
  }

  @Test
  void givesRowsTheYearOfTheirTable() {
    String text =
        "Meetings of the Council in 1975\nRecord | Date | Outcome\nS/PV.2 | 2 May | --\n"
            + "S/PV.1 | 1 January | --";
    assertThat(values(text, "2022-11-01")).containsExactly("1975", "1975-05-02", "1975-01-01");
  }

  @Test
  void leavesAFullStopToItsSentence() {
    assertThat(
            tagger
                .tag(
                    document("It met on 18 May. It rose.", "2014-10-16"),
                    Prose.of("It met on 18 May. It rose."),
                    List.of())
                .getFirst()
                .text())
        .isEqualTo("18 May");
  }

  @Test
  void followsTheStoryFromDayToDay() {
    String text = "On the 8th they met. The following day they wrote. Two days later they spoke.";
    assertThat(values(text, "2014-10-16"))
        .containsExactly("2014-10-08", "2014-10-09", "2014-10-11");
  }

  @Test
  void leavesDocumentSymbolsAlone() {
    String text = "Resolution 1718 (2006) stands.";
    Reference reference =
        Reference.to(
            "S/RES/1718 (2006)", null, ReferenceKind.RESOLUTION, "1718 (2006)", 11, 22, "test");
    assertThat(tagger.tag(document(text, "2014-10-16"), Prose.of(text), List.of(reference)))
        .isEmpty();
  }

  @Test
  void givesNoValueThatHangsOnAnUnknownDay() {
    assertThat(values("They met on Wednesday.", null)).isEmpty();
  }

  private List<String> values(String text, String published) {
    return tagger.tag(document(text, published), Prose.of(text), List.of()).stream()
        .map(TimeExpression::value)
        .toList();
  }

  private static Document document(String text, String published) {
    return BareText.document("test", DocumentKind.NEWS, null, published, text);
  }
}

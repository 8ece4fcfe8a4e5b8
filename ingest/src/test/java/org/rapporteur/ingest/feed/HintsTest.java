package org.rapporteur.ingest.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.contract.crawl.PlaceHints;

class HintsTest {

  @Test
  void aFeedSaysHowOftenItWishesToBeRead() throws Exception {
    PlaceHints hints =
        hints(
            """
            <ttl> 60 </ttl>
            <skipHours><hour>0</hour><hour>1</hour><hour>24</hour><hour>25</hour></skipHours>
            <skipDays><day>Sunday</day><day>saturday</day><day>Someday</day></skipDays>
            """);

    assertThat(hints).isEqualTo(new PlaceHints(60, null, List.of(0, 1), List.of(6, 7)));
  }

  @ParameterizedTest
  @CsvSource({"hourly, 1, 60", "hourly, 4, 15", "daily, 2, 720", "weekly, 1, 10080"})
  void theModuleForSyndicationSaysHowOftenItChanges(String period, int frequency, int minutes)
      throws Exception {
    PlaceHints hints =
        hints(
            "<u:updatePeriod> %s </u:updatePeriod><u:updateFrequency>%d</u:updateFrequency>"
                .formatted(period, frequency));

    assertThat(hints.rhythm()).isEqualTo(minutes);
    assertThat(hints.pause()).isNull();
  }

  @Test
  void aFrequencyWithoutPeriodIsThatOfADay() throws Exception {
    assertThat(hints("<u:updateFrequency>24</u:updateFrequency>").rhythm()).isEqualTo(60);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "<ttl>0</ttl>",
        "<ttl>-5</ttl>",
        "<ttl>99999999999</ttl>",
        "<ttl>soon</ttl>",
        "<skipHours/>",
        "<skipDays><day>Monday</day><day>Tuesday</day><day>Wednesday</day><day>Thursday</day>"
            + "<day>Friday</day><day>Saturday</day><day>Sunday</day></skipDays>",
        "<u:updatePeriod>never</u:updatePeriod>",
        "<item><ttl>60</ttl></item>",
      })
  void whatMakesNoSenseIsNotSaid(String elements) throws Exception {
    assertThat(hints(elements)).isEqualTo(PlaceHints.NONE);
  }

  private static PlaceHints hints(String elements) throws Exception {
    String rss =
        "<rss version='2.0' xmlns:u='http://purl.org/rss/1.0/modules/syndication/'><channel>"
            + elements
            + "</channel></rss>";
    byte[] bytes = rss.getBytes(StandardCharsets.UTF_8);
    return new FeedParser().parse(bytes, "application/rss+xml", "https://press.example/").hints();
  }
}

package org.rapporteur.contract.crawl;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.rapporteur.contract.Codec;
import org.rapporteur.contract.crawl.SourceHealth.Place;
import org.rapporteur.contract.crawl.SourceHealth.Status;

class SourceHealthTest {

  private static final Instant MONDAY = Instant.parse("2026-11-16T12:00:00Z");
  private static final Instant TUESDAY = Instant.parse("2026-11-17T12:00:00Z");

  @Test
  void aSourceFailsWhereOneOfItsPartsDoes() {
    SourceHealth whole =
        SourceHealth.together(
            List.of(
                part(0, Status.WELL, TUESDAY, null), part(1, Status.FAILING, MONDAY, "no feed")));

    assertThat(whole.status()).isEqualTo(Status.FAILING);
    assertThat(whole.since()).isEqualTo(MONDAY);
    assertThat(whole.message()).isEqualTo("no feed");
    assertThat(whole.partition()).isNull();
    assertThat(whole.lastSuccess()).isEqualTo(TUESDAY);
  }

  @Test
  void aSourceIsSilentWhereAllPartsAreThatCanTell() {
    SourceHealth silent = silent(0, MONDAY);
    SourceHealth speaking = speaking(1, TUESDAY);
    SourceHealth mute = part(2, Status.WELL, MONDAY, null);

    assertThat(SourceHealth.together(List.of(silent, mute)).status()).isEqualTo(Status.SILENT);
    assertThat(SourceHealth.together(List.of(silent, speaking)).status()).isEqualTo(Status.WELL);
  }

  @Test
  void aReportThatNobodyRenewsSaysThatNobodyWatches() {
    SourceHealth well = part(0, Status.WELL, MONDAY, null);
    Instant last = MONDAY.plus(SourceHealth.HOLDS_FOR);

    assertThat(well.asOf(last)).isEqualTo(well);
    SourceHealth old = well.asOf(last.plusSeconds(1));
    assertThat(old.status()).isEqualTo(Status.UNWATCHED);
    assertThat(old.since()).isEqualTo(MONDAY);
    assertThat(old.message()).contains("2026-11-16T12:00");
    assertThat(old.reported()).isEqualTo(MONDAY);
    assertThat(part(0, Status.FAILING, MONDAY, "no feed").asOf(TUESDAY).status())
        .isEqualTo(Status.UNWATCHED);
  }

  @Test
  void whereOnePartIsNotWatchedTheSourceIsNotInFull() {
    SourceHealth lost = part(0, Status.WELL, MONDAY, null).asOf(TUESDAY);
    SourceHealth failing = part(1, Status.FAILING, TUESDAY, "no feed").asOf(TUESDAY);

    assertThat(SourceHealth.together(List.of(failing, lost)).status()).isEqualTo(Status.UNWATCHED);
    assertThat(SourceHealth.together(List.of(failing, lost)).since()).isEqualTo(MONDAY);
  }

  @Test
  void silenceBeginsWhetherItIsReportedOrNot() {
    SourceHealth speaking = speaking(0, TUESDAY.plusSeconds(60));

    assertThat(speaking.asOf(TUESDAY.plusSeconds(60))).isEqualTo(speaking);
    assertThat(speaking.asOf(TUESDAY.plusSeconds(61)).status()).isEqualTo(Status.SILENT);
    assertThat(speaking.asOf(TUESDAY.plusSeconds(61)).since()).isEqualTo(speaking.silentFrom());
    SourceHealth failing = withSilence(0, Status.FAILING, MONDAY);
    assertThat(failing.asOf(TUESDAY)).isEqualTo(failing);
  }

  @Test
  void aPartReadsBackToItself() throws Exception {
    SourceHealth part = part(3, Status.GAP, MONDAY, "A/C.3/81/L.4 is missing");
    assertThat(Codec.read(Codec.write(part), SourceHealth.class)).isEqualTo(part);
  }

  private static SourceHealth silent(int partition, Instant from) {
    return withSilence(partition, Status.SILENT, from);
  }

  private static SourceHealth speaking(int partition, Instant from) {
    return withSilence(partition, Status.WELL, from);
  }

  private static SourceHealth withSilence(int partition, Status status, Instant from) {
    return new SourceHealth(
        "daily", "Daily", partition, status, MONDAY, null, null, null, from, 0, null, List.of(),
        List.of(), TUESDAY);
  }

  private static SourceHealth part(
      int partition, Status status, Instant since, @Nullable String message) {
    return new SourceHealth(
        "daily",
        "Daily",
        partition,
        status,
        since,
        since,
        null,
        null,
        null,
        0.1,
        message,
        List.of(new Place("https://daily.example/" + partition, since, message)),
        List.of(),
        since);
  }
}

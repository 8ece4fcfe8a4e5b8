package org.rapporteur.ingest.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageDetectorTest {

  private final LanguageDetector detector = new LanguageDetector();

  @ParameterizedTest
  @CsvSource({
    "en, The delegation circulated its own draft to all members of the committee on Tuesday.",
    "fr, La délégation a distribué son propre projet à tous les membres de la commission mardi.",
    "de, Die Delegation hat am Dienstag allen Mitgliedern des Ausschusses ihren Entwurf gegeben.",
    "es, La delegación distribuyó el martes su propio proyecto a todos los miembros de la comisión.",
    "ru, Во вторник делегация распространила свой проект среди всех членов комитета.",
    "uk, У вівторок делегація розповсюдила свій проєкт серед усіх членів цього комітету.",
    "ar, وزع الوفد مشروعه على جميع أعضاء اللجنة يوم الثلاثاء.",
    "fa, این هیئت روز سه‌شنبه پیش‌نویس خود را میان همه اعضای کمیته پخش کرد و گفت که چنین است.",
    "zh, 代表团星期二向委员会全体成员分发了自己的决议草案。",
    "ja, 代表団は火曜日に委員会の全員に自分の決議案を配った。",
    "ko, 대표단은 화요일에 위원회의 모든 위원에게 결의안을 배포했다.",
    "ko, 대표단은 UN과 EU 그리고 Human Rights Watch가 낸 결의안을 비판했다고 말했다."
  })
  void aSentenceIsEnough(String language, String text) {
    assertThat(detector.detect(text)).contains(language);
  }

  @Test
  void aForeignLetterheadDoesNotChangeTheLanguage() {
    assertThat(
            detector.detect(
                "유엔주재 상임대표부\nPermanent Mission to the United Nations\n\nExcellency,\n\nI"
                    + " have the honour to send you with this letter what we have to say."))
        .contains("en");
  }

  @Test
  void tooLittleTextHasNoLanguage() {
    for (String text : new String[] {"", "   ", "A/C.3/69/L.28", "2014", "Kim", "결의", "!?\0\0"}) {
      assertThat(detector.detect(text)).as(text).isEmpty();
    }
  }

  @Test
  void aLongTextIsNotReadToItsEnd() {
    String text = "The committee met. ".repeat(1_000_000);
    assertThat(detector.detect(text)).contains("en");
  }

  @Test
  void manyThreadsAskAtOnce() {
    assertThat(
            IntStream.range(0, 200)
                .parallel()
                .mapToObj(i -> detector.detect("This is what the committee said on the day " + i))
                .toList())
        .isEqualTo(Collections.nCopies(200, Optional.of("en")));
  }
}

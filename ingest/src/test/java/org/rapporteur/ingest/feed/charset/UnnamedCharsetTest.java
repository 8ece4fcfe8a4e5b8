package org.rapporteur.ingest.feed.charset;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.ingest.feed.FeedParser;

class UnnamedCharsetTest {

  @ParameterizedTest
  @CsvSource({
    "euc-kr, 북한은 유엔 총회에서 인권 결의안에 맞서는 초안을 내놓겠다고 밝혔다",
    "x-windows-949, 북한은 유엔 총회에서 인권 결의안에 맞서는 초안을 내놓겠다고 밝혔다 뷁",
    "euc-jp, 北朝鮮は国連総会で人権決議案に対抗する案を出すと述べた。会議は来週に開かれる",
    "shift_jis, 北朝鮮は国連総会で人権決議案に対抗する案を出すと述べた。会議は来週に開かれる",
    "gb18030, 朝鲜表示将在联合国大会上提出一份与人权决议草案相对的草案，会议将于下周举行",
    "windows-1251, Делегаты представили проект резолюции о правах человека в Третьем комитете",
    "koi8-r, Делегаты представили проект резолюции о правах человека в Третьем комитете",
    "windows-1253, Οι αντιπρόσωποι παρουσίασαν σχέδιο ψηφίσματος στην επιτροπή",
    "windows-1256, قدم المندوبون مشروع قرار بشأن حقوق الإنسان إلى اللجنة الثالثة",
    "big5, 北韓表示將在聯合國大會上提出一份與人權決議草案相對的草案，會議將於下週舉行",
  })
  void aFeedThatNamesNoCharacterSetIsReadInItsOwn(String charset, String text) throws Exception {
    String feed =
        "<rss version='2.0'><channel><title>%s</title><item><link>https://a.example/1</link><title>%s</title></item></channel></rss>"
            .formatted(text, text);
    byte[] bytes = feed.getBytes(Charset.forName(charset));

    assertThat(
            new FeedParser()
                .parse(bytes, null, "https://a.example/rss")
                .entries()
                .getFirst()
                .title()
                .value())
        .isEqualTo(text);
  }
}

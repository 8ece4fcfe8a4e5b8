package org.rapporteur.ingest.extract.charset;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageDecoderTest {

  private static final String URL = "https://www.example.org/";

  @ParameterizedTest
  @CsvSource({
    "windows-1252, iso-8859-1, Überprüfung der Entwürfe",
    "windows-1251, windows-1251, Проект резолюции",
    "x-windows-949, euc-kr, 결의안 초안",
    "windows-31j, shift_jis, 決議案",
    "GB18030, gb2312, 决议草案",
    "windows-1256, windows-1256, مشروع قرار",
    "UTF-8, utf-8, проєкт 결의안",
  })
  void believesTheServerAndThePage(String charset, String label, String words) {
    byte[] plain = page("", words).getBytes(Charset.forName(charset));
    byte[] labelled =
        page("<meta charset=" + label + ">", words).getBytes(Charset.forName(charset));

    assertThat(text(plain, label)).isEqualTo(words);
    assertThat(text(labelled, null)).isEqualTo(words);
  }

  @Test
  void believesThePageRatherThanAScriptInIt() {
    String head = "<script src='a.js' charset='utf-8'></script><meta charset='gb2312'>";
    byte[] page = page(head, "决议草案").getBytes(Charset.forName("GB18030"));

    assertThat(text(page, null)).isEqualTo("决议草案");
  }

  @Test
  void believesTheBytesWhereTheDeclarationLies() {
    byte[] page = page("<meta charset=shift_jis>", "決議案の本文").getBytes(StandardCharsets.UTF_8);

    assertThat(text(page, "iso-8859-1")).isEqualTo("決議案の本文");
  }

  @Test
  void fallsBackToWhatTheLanguageWasWrittenIn() {
    String html = "<html lang='ko'><body><p>결의안 초안</p></body></html>";
    byte[] page = html.getBytes(Charset.forName("x-windows-949"));

    assertThat(text(page, "utf-8")).isEqualTo("결의안 초안");
  }

  @Test
  void believesAByteOrderMarkFirst() {
    byte[] page = ("\uFEFF" + page("", "Entwürfe")).getBytes(StandardCharsets.UTF_16LE);

    assertThat(text(page, "windows-1251")).isEqualTo("Entwürfe");
  }

  @Test
  void survivesACharsetThatNobodyKnows() {
    byte[] page =
        page("<meta charset='no such \0 thing'>", "Entwürfe").getBytes(StandardCharsets.UTF_8);

    assertThat(text(page, "x-unheard-of")).isEqualTo("Entwürfe");
  }

  @ParameterizedTest
  @CsvSource({
    "x-windows-949, 북한 대표부가 오늘 자체 결의안 초안을 회람했다고 외교 소식통이 전했다",
    "GB18030, 朝鲜常驻联合国代表团散发了一份有关人权问题的决议草案，各国代表团正在研究",
    "Big5, 北韓代表團今天散發一份決議草案，反對歐洲聯盟與日本的提案，各國代表團正在研究",
    "EUC-JP, 北朝鮮の代表部は独自の決議案を各国に配布したと外交筋が明らかにした",
    "windows-31j, 北朝鮮の代表部は独自の決議案を各国に配布したと外交筋が明らかにした",
    "windows-1251, Делегация распространила собственный проект резолюции по правам человека",
    "KOI8-R, Делегация распространила собственный проект резолюции по правам человека",
    "windows-1256, وزعت البعثة يوم الأربعاء مشروع قرار خاصا بها بشأن حقوق الإنسان في البلاد",
    "windows-1252, La délégation a présenté à l'Assemblée générale un projet de résolution",
  })
  void asksTheBytesWhereNothingIsDeclaredOrNothingFits(String charset, String words) {
    byte[] page = page("", words).getBytes(Charset.forName(charset));

    assertThat(text(page, null)).isEqualTo(words);
    assertThat(text(page, "utf-8")).isEqualTo(words);
  }

  @Test
  void someDamageIsNoOtherCharset() {
    String words = "Déléguées reçues à l’hôtel où l’on négociait";
    byte[] whole = page("", words).getBytes(StandardCharsets.UTF_8);
    byte[] damaged = whole.clone();
    damaged[damaged.length - 1] = (byte) 0xC3;

    assertThat(text(damaged, "windows-1252")).startsWith(words);
  }

  @Test
  void escapesOfJapaneseMailAreBelievedWhereTheyAreDeclared() {
    String words = "独自の決議案を各国に配布した";
    byte[] page = page("", words).getBytes(Charset.forName("ISO-2022-JP"));

    assertThat(text(page, "iso-2022-jp")).isEqualTo(words);
  }

  private static String page(String head, String words) {
    return "<html><head>" + head + "</head><body><p>" + words + "</p></body></html>";
  }

  private static String text(byte[] page, @Nullable String charset) {
    return PageDecoder.decode(page, charset, URL).body().text();
  }
}

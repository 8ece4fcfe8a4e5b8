package org.rapporteur.contract.address;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CanonicalUrlTest {

  private static final String ARTICLE = "https://example.com/news/2014/10/draft-is-tabled";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://example.com/news/2014/10/draft-is-tabled",
        "http://example.com/news/2014/10/draft-is-tabled",
        "https://www.example.com/news/2014/10/draft-is-tabled",
        "https://m.example.com/news/2014/10/draft-is-tabled",
        "https://mobile.example.com/news/2014/10/draft-is-tabled",
        "https://amp.example.com/news/2014/10/draft-is-tabled",
        "https://EXAMPLE.com./news/2014/10/draft-is-tabled",
        "https://example.com:443/news/2014/10/draft-is-tabled",
        "http://example.com:80/news/2014/10/draft-is-tabled",
        "https://example.com/news/2014/10/draft-is-tabled/",
        "https://example.com/news/2014/10/draft-is-tabled/amp",
        "https://example.com/news/2014/10/draft-is-tabled/amp/",
        "https://example.com/news/2014/10/draft-is-tabled?amp=1",
        "https://example.com/news/2014/10/draft-is-tabled?amp",
        "https://example.com/news/2014/10/draft-is-tabled?outputType=amp",
        "https://example.com/news/2014/10/draft-is-tabled/index.html",
        "https://example.com/news/2014/10/draft-is-tabled#comments",
        "https://example.com/news/2014/10/draft-is-tabled?utm_source=feed&utm_medium=rss",
        "https://example.com/news/2014/10/draft-is-tabled?fbclid=IwAR0abc",
        "https://example.com/news/2014/10/draft-is-tabled?",
        "https://example.com/news/./2014/../2014/10/draft-is-tabled",
        "https://example.com/news/2014/10/dr%61ft-is-tabled",
        "https://example.com/news/2014/10/draft-is-tabled;jsessionid=1A2B",
        "https://user:secret@example.com/news/2014/10/draft-is-tabled",
        "https://www.google.com/amp/s/example.com/news/2014/10/draft-is-tabled",
        "https://example-com.cdn.ampproject.org/c/s/example.com/news/2014/10/draft-is-tabled",
        "https://example.com/amp/news/2014/10/draft-is-tabled",
        "https://example.com/news/amp/2014/10/draft-is-tabled",
        "https://example.com/amphtml/news/2014/10/draft-is-tabled/",
        "https://example.com//news/2014//10/draft-is-tabled",
        "https://example.com/news/2014/10/draft-is-tabled?m=1",
        "https://example.com/news/2014/10/draft-is-tabled?print=print",
        "https://example.com/news/2014/10/draft-is-tabled?output=amp",
        "https://example.com/news/2014/10/draft-is-tabled?share=facebook",
        "https://example.com/news/2014/10/draft-is-tabled?ref=rss&amp;utm_source=x",
        "https://example.com/news/2014/10/draft-is-tabled?sid=0123456789abcdef0123456789abcdef",
        "https://example.com/news/2014/10/draft-is-tabled?CFID=12&CFTOKEN=34",
        "https://example.com/news/2014/10/draft-is-tabled?OpenElement",
        "https://example.com/news/2014/10/draft-is-tabled#:~:text=draft",
        "https://example.com\\news\\2014\\10\\draft-is-tabled",
      })
  void spellingsOfOneArticleAreOne(String spelling) {
    assertThat(CanonicalUrl.of(spelling)).contains(ARTICLE);
  }

  @ParameterizedTest
  @CsvSource({
    "https://example.com/article?id=1, https://example.com/article?id=2",
    "https://example.com/article?id=1, https://example.com/article",
    "https://example.com/a/b, https://example.com/a/B",
    "https://example.com/products/amp, https://example.com/products",
    "https://example.com/a%2Fb, https://example.com/a/b",
    "https://example.com/a%3Fb, https://example.com/a?b",
    "https://example.com/#!/story/1, https://example.com/#!/story/2",
    "https://example.com/?p=1, https://example.com/?p=2",
    "https://en.example.com/a, https://fr.example.com/a",
    "https://example.com:8080/a, https://example.com/a",
    "https://example.com:8080/a, https://example.com:8081/a",
    "http://127.0.0.1/a, https://127.0.0.1/a",
    "https://www.gov.uk/a, https://gov.uk/a",
    "https://m.fr/a, https://fr/a",
    "https://example.com/a+b, https://example.com/a%20b",
    "https://example.com/a?page=2, https://example.com/a?page=3",
    "https://example.com/search?q=a&q=b, https://example.com/search?q=b&q=a",
    "https://example.com/index, https://example.com/",
    "https://example.com/a?sid=7, https://example.com/a",
    "https://example.com/a?share=123, https://example.com/a",
    "https://example.com/a?ref=1234, https://example.com/a?ref=5678",
    "https://example.com/?m=201410, https://example.com/?m=201411",
    "https://example.com/amp/guitar, https://example.com/guitar",
    "https://example.com/2014/story-of-amp, https://example.com/2014/story-of",
    "https://example.com/camp/2014/a-b-c, https://example.com/c/2014/a-b-c",
    "https://example.com/index.php/news/1, https://example.com/index.php/news/2",
    "https://example.com/m/a, https://example.com/a",
    "https://docs.un.org/en/A/C.3/69/L.28, https://docs.un.org/en/A/C.3/69/L.28/Rev.1",
    "https://docs.un.org/en/A/C.3/69/L.28, https://docs.un.org/fr/A/C.3/69/L.28",
    "https://example.com/a?symbol=A/69/548, https://example.com/a?symbol=A/69/549",
  })
  void distinctArticlesStayDistinct(String one, String other) {
    assertThat(CanonicalUrl.of(one)).isPresent().isNotEqualTo(CanonicalUrl.of(other));
  }

  @ParameterizedTest
  @CsvSource({
    "http://127.0.0.1:8080/a/, http://127.0.0.1:8080/a",
    "http://localhost/a, http://localhost/a",
    "http://example.com:8080/a, http://example.com:8080/a",
    "https://example.com, https://example.com/",
    "https://example.com/index.php, https://example.com/",
    "https://en.m.wikipedia.org/wiki/Veto, https://en.wikipedia.org/wiki/Veto",
    "https://bücher.example/ä, https://xn--bcher-kva.example/%C3%A4",
    "https://example.com/a?b=2&a=1, https://example.com/a?a=1&b=2",
    "https://example.com/a|b, https://example.com/a%7Cb",
    "https://example.com/100%, https://example.com/100%25",
    "https://example.com/%41?b=2, https://example.com/A?b=2",
    "https://example.com/story.amp.html, https://example.com/story.html",
    "https://example.com/entwurf-a-997123-amp.html, https://example.com/entwurf-a-997123.html",
    "https://m-en.example.com/view/A2, https://en.example.com/view/A2",
    "https://example.com/a?amp;amp;id=7, https://example.com/a?id=7",
    "http://[::1]:8080/a, http://[::1]:8080/a",
  })
  void normalForms(String url, String canonical) {
    assertThat(CanonicalUrl.of(url)).contains(canonical);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "example.com/a",
        "ftp://example.com/a",
        "mailto:a@example.com",
        "https:///a",
        "https://",
        "javascript:alert(1)",
        "https://a b"
      })
  void whatIsNoWebAddressHasNone(String url) {
    assertThat(CanonicalUrl.of(url).filter(found -> !found.contains("%20"))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    // the page's word counts
    "https://example.com/?p=77, https://example.com/2014/draft-is-tabled, https://example.com/2014/draft-is-tabled",
    "https://m.example.com/x, https://www.example.com/world/x, https://example.com/world/x",
    "https://news.example.com/x, https://www.example.com/x, https://example.com/x",
    // another site's, a front page, one that lost the article's number
    "https://example.com/2014/a, https://evil.example.org/2014/a, https://example.com/2014/a",
    "https://example.com/2014/a, https://example.com/, https://example.com/2014/a",
    "https://example.com/a-20141015, https://example.com/news, https://example.com/a-20141015",
    "https://a.co.uk/2014/x, https://b.co.uk/2014/x, https://a.co.uk/2014/x",
    "http://127.0.0.1:81/a, http://127.0.0.1:82/a, http://127.0.0.1:81/a",
    // the section that the article is in, or a script without the article's number
    "https://example.com/news/one, https://example.com/news/, https://example.com/news/one",
    "https://example.com/news/world/one, https://example.com/news, https://example.com/news/world/one",
    "https://example.com/view?no=5, https://example.com/view, https://example.com/view?no=5",
    "https://example.com/read.php?no=5, https://example.com/read.php, https://example.com/read.php?no=5",
    // views of the article
    "https://example.com/draft-is-tabled/2, https://example.com/draft-is-tabled, https://example.com/draft-is-tabled",
    "https://example.com/one/print, https://example.com/one, https://example.com/one",
    "https://example.com/draft-is-tabled?sh=4a5b, https://example.com/draft-is-tabled, https://example.com/draft-is-tabled",
    "https://example.com/a/20141015?sh=4a, https://example.com/a/20141015, https://example.com/a/20141015",
    "https://example.com/2014/a, not an address, https://example.com/2014/a",
  })
  void aDeclaredAddressCountsWhereItIsPlausible(String url, String declared, String expected) {
    assertThat(CanonicalUrl.of(url, declared)).contains(expected);
  }

  @Test
  void theCanonicalFormIsItsOwn() {
    Random random = new Random(1);
    for (int i = 0; i < 20_000; i++) {
      String canonical = CanonicalUrl.of(randomUrl(random)).orElseThrow();
      assertThat(CanonicalUrl.of(canonical)).contains(canonical);
    }
  }

  @Test
  void articlesThatDifferInPathOrParametersNeverMerge() {
    Random random = new Random(2);
    Map<String, List<Object>> seen = new HashMap<>();
    for (int i = 0; i < 20_000; i++) {
      String slug = slug(random);
      int number = random.nextInt(100_000);
      String section = List.of("news", "world", "amp-news", "index", "m").get(random.nextInt(5));
      String url = decorated(random, section + "/" + slug + "-" + number, number);
      String canonical = CanonicalUrl.of(url).orElseThrow();
      List<Object> article = List.of(section, slug, number);
      assertThat(seen.putIfAbsent(canonical, article)).isIn(null, article);
    }
  }

  @Test
  void longHostileAddressesTakeNoTime() {
    String path = "/amp".repeat(900) + "/a-b-c/amp.html";
    assertThat(CanonicalUrl.of("https://example.com" + path)).isPresent();
    assertThat(CanonicalUrl.of("https://example.com/" + "a".repeat(5000))).isEmpty();
    assertThat(CanonicalUrl.of("https://example.com/" + "%".repeat(3000))).isPresent();
  }

  private static String decorated(Random random, String path, int number) {
    String host = List.of("example.com", "www.example.com", "m.example.com").get(random.nextInt(3));
    String ending = List.of("", "/", "/amp", "/index.html").get(random.nextInt(4));
    String query =
        List.of("", "?utm_source=x", "?fbclid=" + random.nextInt(), "#top").get(random.nextInt(4));
    return "http://" + host + "/" + path + ending + query;
  }

  private static String randomUrl(Random random) {
    StringBuilder url = new StringBuilder("http://example.com/");
    String alphabet = "abAB01/.-_%?&=#;:@!+~ é한[]|\"\\";
    for (int i = random.nextInt(40); i > 0; i--) {
      boolean word = random.nextInt(12) == 0;
      url.append(word ? "amp" : alphabet.charAt(random.nextInt(alphabet.length())));
    }
    return url.toString();
  }

  private static String slug(Random random) {
    StringBuilder slug = new StringBuilder("s");
    for (int i = random.nextInt(3); i >= 0; i--) {
      slug.append((char) ('a' + random.nextInt(3)));
    }
    return slug.toString();
  }
}

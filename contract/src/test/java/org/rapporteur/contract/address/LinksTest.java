package org.rapporteur.contract.address;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinksTest {

  @ParameterizedTest
  @CsvSource({
    "/a, https://example.com/a",
    "a b, https://example.com/dir/a%20b",
    "?q=ä|x, https://example.com/dir/page?q=%C3%A4%7Cx",
    "../up, https://example.com/up",
    "//other.org/x, https://other.org/x",
    "https://other.org, https://other.org/",
    "https://other.org?x=1, https://other.org/?x=1",
    "https://other.org/%ED%95%9C, https://other.org/%ED%95%9C",
    "https://other.org/a[1], https://other.org/a%5B1%5D",
    "' /spaced ', https://example.com/spaced",
  })
  void referencesBecomeAddresses(String reference, String expected) {
    assertThat(Links.resolve("https://example.com/dir/page", reference)).contains(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"mailto:a@b.org", "javascript:void(0)", "data:text/html,x", "ftp://a.org/"})
  void whatIsNoWebAddressIsLeftOut(String reference) {
    assertThat(Links.resolve("https://example.com/", reference)).isEmpty();
  }
}

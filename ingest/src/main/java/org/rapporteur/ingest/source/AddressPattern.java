package org.rapporteur.ingest.source;

/**
 * A pattern of addresses: {@code *} stands for any characters; without one, the pattern may stand
 * anywhere in the address. Matching takes time proportional to the lengths' product at worst.
 */
public record AddressPattern(String text) {

  public boolean matches(String url) {
    return text.contains("*") ? matchesWhole(url) : url.contains(text);
  }

  private boolean matchesWhole(String url) {
    int at = 0;
    int inPattern = 0;
    int star = -1;
    int resumeAt = 0;
    while (at < url.length()) {
      if (inPattern < text.length() && text.charAt(inPattern) == '*') {
        star = inPattern++;
        resumeAt = at;
      } else if (inPattern < text.length() && text.charAt(inPattern) == url.charAt(at)) {
        inPattern++;
        at++;
      } else if (star >= 0) {
        inPattern = star + 1;
        at = ++resumeAt;
      } else {
        return false;
      }
    }
    return text.substring(inPattern).chars().allMatch(c -> c == '*');
  }
}

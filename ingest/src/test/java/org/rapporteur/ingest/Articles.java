package org.rapporteur.ingest;

/** Pages of the make that newspapers have. */
public final class Articles {

  private Articles() {}

  public static String html(String title, String day, String text) {
    return """
    <!DOCTYPE html><html lang="en"><head><title>%s | The Example</title>
    <meta property="article:published_time" content="%s"></head><body>
    <nav><a href="/">Front page</a> <a href="/world">World</a></nav>
    <main><article><h1>%s</h1>%s</article></main>
    <footer>All rights are reserved by somebody</footer></body></html>
    """
        .formatted(title, day, title, paragraphs(text));
  }

  /** Enough words to be an article. */
  public static String text(String subject) {
    return ("The delegation spoke about " + subject + " at length, and nobody interrupted it. ")
        + "Several members of the committee asked for more time, which the chair granted. "
        + "\n\n"
        + ("A vote on " + subject + " is expected before the end of the week, diplomats said. ")
        + "It was not clear how many would abstain, and the corridors were full of guesses.";
  }

  private static String paragraphs(String text) {
    return "<p>" + text.replace("\n\n", "</p>\n<p>") + "</p>";
  }
}

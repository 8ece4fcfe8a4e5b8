package org.rapporteur.bench.reference;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.rapporteur.contract.Reference;
import org.rapporteur.enrich.reference.ReferenceTagger;

/**
 * Shows what a change to the grammar gains and loses: tags every text below a folder, prints the
 * difference from the tags in a file, and writes the tags there. Arguments: the folder of unpacked
 * data sets, the file.
 */
public final class ReferenceChanges {

  private static final Set<String> TEXTS = Set.of("txt", "xml", "html", "htm", "json", "jsonl");

  private ReferenceChanges() {}

  public static void main(String... arguments) throws IOException {
    Path baseline = Path.of(arguments[1]);
    Set<String> before =
        Files.exists(baseline) ? new TreeSet<>(Files.readAllLines(baseline)) : Set.of();
    Set<String> after = tags(Path.of(arguments[0]));
    print("- ", before, after);
    print("+ ", after, before);
    System.out.println(before.size() + " tags before, " + after.size() + " after");
    Files.write(baseline, after);
  }

  private static void print(String sign, Set<String> some, Set<String> others) {
    some.stream()
        .filter(tag -> !others.contains(tag))
        .forEach(tag -> System.out.println(sign + tag));
  }

  private static Set<String> tags(Path folder) throws IOException {
    List<Path> files = new ArrayList<>();
    try (Stream<Path> all = Files.walk(folder)) {
      all.filter(Files::isRegularFile)
          .filter(file -> TEXTS.contains(extension(file)))
          .forEach(files::add);
    }
    Set<String> tags = new TreeSet<>();
    ReferenceTagger tagger = new ReferenceTagger();
    for (Path file : files) {
      for (Reference reference : tagger.tag(text(file))) {
        tags.add(folder.relativize(file) + " " + describe(reference));
      }
    }
    return tags;
  }

  private static String extension(Path file) {
    String name = file.getFileName().toString();
    return name.substring(name.lastIndexOf('.') + 1);
  }

  private static String text(Path file) throws IOException {
    String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    return extension(file).startsWith("json") ? text : Jsoup.parse(text).wholeText();
  }

  private static String describe(Reference reference) {
    String symbol =
        reference.symbol() == null ? reference.candidates().toString() : reference.symbol();
    return "%d %s %s %s [%s]"
        .formatted(
            reference.start(),
            symbol,
            reference.part(),
            reference.rule(),
            reference.text().replaceAll("\\s+", " "));
  }
}

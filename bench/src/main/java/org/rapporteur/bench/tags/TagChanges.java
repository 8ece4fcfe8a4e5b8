package org.rapporteur.bench.tags;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.rapporteur.bench.text.Texts;
import org.rapporteur.enrich.Enricher;

/**
 * The tags of every text below some folders, and what two runs differ in. Arguments: {@code write
 * FILE FOLDER...} or {@code compare BEFORE AFTER}; {@code bench/changed-tags} calls both.
 */
public final class TagChanges {

  private static final List<String> MARKUP = List.of("xml", "html", "htm");
  private static final List<String> PLAIN = List.of("txt", "json", "jsonl", "conllu");

  private TagChanges() {}

  public static void main(String... arguments) throws IOException {
    List<Path> paths = Stream.of(arguments).skip(1).map(Path::of).toList();
    switch (arguments[0]) {
      case "write" -> write(paths.getFirst(), paths.subList(1, paths.size()));
      case "compare" -> compare(paths.get(0), paths.get(1));
      default -> throw new IllegalArgumentException("write or compare, not " + arguments[0]);
    }
  }

  private static void write(Path file, List<Path> folders) throws IOException {
    Enricher enricher = Enricher.load();
    try (var writer = new PrintWriter(Files.newOutputStream(file), false, StandardCharsets.UTF_8)) {
      for (Path folder : folders) {
        for (Path text : texts(folder)) {
          String name = folder.getFileName().resolve(folder.relativize(text)).toString();
          for (String line : lines(enricher, name, text)) {
            writer.println(line);
          }
        }
      }
    }
  }

  private static List<String> lines(Enricher enricher, String name, Path file) throws IOException {
    String raw = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    String text = MARKUP.contains(extension(file)) ? Jsoup.parse(raw).wholeText() : raw;
    return Tag.all(name, enricher.enrich(Texts.document(name, text))).map(Tag::line).toList();
  }

  private static List<Path> texts(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile).filter(TagChanges::isText).sorted().toList();
    }
  }

  private static boolean isText(Path file) {
    return MARKUP.contains(extension(file)) || PLAIN.contains(extension(file));
  }

  private static String extension(Path file) {
    String name = file.getFileName().toString();
    return name.substring(name.lastIndexOf('.') + 1);
  }

  private static void compare(Path before, Path after) throws IOException {
    Map<String, Tag> old = read(before);
    Map<String, Tag> now = read(after);
    Map<String, Long> lost = print("-", old, now);
    Map<String, Long> gained = print("+", now, old);
    Stream.of("reference", "entity", "time", "draft", "development")
        .forEach(sort ->
            System.out.printf(
                "%-12s %6d gained %6d lost%n",
                sort, gained.getOrDefault(sort, 0L), lost.getOrDefault(sort, 0L)));
  }

  private static Map<String, Tag> read(Path file) throws IOException {
    try (Stream<String> lines = Files.lines(file)) {
      Map<String, Tag> tags = new LinkedHashMap<>();
      lines.map(Tag::parse).forEach(tag -> tags.put(tag.key(), tag));
      return tags;
    }
  }

  private static Map<String, Long> print(
      String sign, Map<String, Tag> some, Map<String, Tag> others) {
    return some.values().stream()
        .filter(tag -> !others.containsKey(tag.key()))
        .peek(tag -> System.out.println(sign + " " + tag))
        .collect(Collectors.groupingBy(Tag::sort, TreeMap::new, Collectors.counting()));
  }
}

package org.rapporteur.ingest.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;

/** Apache OpenNLP's model of 103 languages. */
final class Model {

  /** The first guess must beat the second by this factor: else the text is no language. */
  private static final double CLEAR = 1.02;

  /** Loaded when first asked for. */
  private static final class Loaded {
    static final LanguageDetectorModel MODEL = load();
  }

  private Model() {}

  /**
   * The likeliest of the allowed languages, ISO 639-3.
   *
   * @param allowed whether a language is written in the text's script
   */
  static Optional<String> predict(String text, Predicate<String> allowed) {
    // a detector is cheap, and not made for several threads
    Language[] languages = new LanguageDetectorME(Loaded.MODEL).predictLanguages(text);
    List<Language> likeliest =
        Arrays.stream(languages).filter(guess -> allowed.test(guess.getLang())).limit(2).toList();
    if (likeliest.size() == 2
        && likeliest.getFirst().getConfidence() < CLEAR * likeliest.getLast().getConfidence()) {
      return Optional.empty();
    }
    return likeliest.stream().findFirst().map(Language::getLang);
  }

  private static LanguageDetectorModel load() {
    try (InputStream model = Model.class.getResourceAsStream("/langdetect-183.bin")) {
      if (model == null) {
        throw new IllegalStateException("The language model is not on the class path");
      }
      return new LanguageDetectorModel(model);
    } catch (IOException e) {
      throw new UncheckedIOException("The language model cannot be read", e);
    }
  }
}

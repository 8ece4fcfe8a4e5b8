package org.rapporteur.bench.speed;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Supplier;
import org.rapporteur.contract.document.Document;
import org.rapporteur.enrich.development.DevelopmentTagger;
import org.rapporteur.enrich.draft.CounterDrafts;
import org.rapporteur.enrich.draft.DraftTagger;
import org.rapporteur.enrich.entity.EntityTagger;
import org.rapporteur.enrich.reference.ReferenceTagger;
import org.rapporteur.enrich.text.Prose;
import org.rapporteur.enrich.time.TimeTagger;

/** Reads documents part by part, as the enricher does, and adds up what each part takes. */
final class Parts {

  private static final ThreadMXBean THREADS =
      ManagementFactory.getPlatformMXBean(ThreadMXBean.class);
  private static final ReferenceTagger REFERENCES = new ReferenceTagger();
  private static final EntityTagger ENTITIES = EntityTagger.load();
  private static final TimeTagger TIMES = new TimeTagger();
  private static final DraftTagger DRAFTS = new DraftTagger();
  private static final CounterDrafts RIVALS = new CounterDrafts();
  private static final DevelopmentTagger DEVELOPMENTS = new DevelopmentTagger();

  private final Map<Part, Taken> taken = new EnumMap<>(Part.class);

  /**
   * What was taken of the machine.
   *
   * @param nanos of this thread's processor time
   * @param bytes allocated
   */
  record Taken(long nanos, long bytes) {

    static final Taken NOTHING = new Taken(0, 0);

    Taken plus(Taken other) {
      return new Taken(nanos + other.nanos, bytes + other.bytes);
    }
  }

  /** Nanoseconds of this thread's processor time. */
  static long clock() {
    return THREADS.getCurrentThreadCpuTime();
  }

  void read(Document document) {
    var references = measured(Part.REFERENCES, () -> REFERENCES.tag(document));
    var entities = measured(Part.ENTITIES, () -> ENTITIES.tag(document, references));
    Prose prose = measured(Part.SENTENCES, () -> Prose.of(document.text()));
    var times = measured(Part.TIMES, () -> TIMES.tag(document, prose, references));
    var drafts = measured(Part.DRAFTS, () -> DRAFTS.tag(prose, references, entities));
    measured(Part.RIVALS, () -> RIVALS.spokenOf(prose, drafts));
    measured(
        Part.DEVELOPMENTS,
        () -> DEVELOPMENTS.tag(document, prose, references, drafts, times, entities));
  }

  private <T> T measured(Part part, Supplier<T> work) {
    long bytes = THREADS.getCurrentThreadAllocatedBytes();
    long nanos = clock();
    T result = work.get();
    long spent = clock() - nanos;
    long allocated = THREADS.getCurrentThreadAllocatedBytes() - bytes;
    taken.merge(part, new Taken(spent, allocated), Taken::plus);
    return result;
  }

  Taken of(Part part) {
    return taken.getOrDefault(part, Taken.NOTHING);
  }

  /** What all parts before this one took. */
  Taken before(Part end) {
    Taken sum = Taken.NOTHING;
    for (Part part : Part.values()) {
      sum = part.compareTo(end) < 0 ? sum.plus(of(part)) : sum;
    }
    return sum;
  }
}

package org.rapporteur.enrich.time;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The classes of one token, in the order in which they were given.
 *
 * @param classes the bits of all {@link WordClass}es
 */
record Tags(long classes, List<Tag> all) {

  static final Tags NONE = new Tags(0, List.of());

  Tags {
    all = List.copyOf(all);
  }

  static Tags of(List<Tag> all) {
    long classes = 0;
    for (Tag tag : all) {
      classes |= tag.type().bit();
    }
    return all.isEmpty() ? NONE : new Tags(classes, all);
  }

  /** Whether the token has any of these classes. */
  boolean any(long wanted) {
    return (classes & wanted) != 0;
  }

  /** The first tag of any of these classes. */
  @Nullable Tag first(long wanted) {
    if (!any(wanted)) {
      return null;
    }
    for (Tag tag : all) {
      if ((tag.type().bit() & wanted) != 0) {
        return tag;
      }
    }
    return null;
  }
}

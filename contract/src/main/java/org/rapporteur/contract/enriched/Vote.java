package org.rapporteur.contract.enriched;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a body decided: a recorded vote's figures, or the manner in which it did without one.
 *
 * @param manner {@code without a vote} or {@code unanimous}
 */
public record Vote(
    @Nullable Integer inFavour,
    @Nullable Integer against,
    @Nullable Integer abstaining,
    @Nullable RollCall rollCall,
    @Nullable String manner) {

  public static final String WITHOUT_A_VOTE = "without a vote";
  public static final String UNANIMOUS = "unanimous";

  /** A recorded vote of which the figures are known. */
  public static Vote recorded(int inFavour, int against, int abstaining) {
    return new Vote(inFavour, against, abstaining, null, null);
  }

  public static Vote inManner(String manner) {
    return new Vote(null, null, null, null, manner);
  }

  /** Who voted how: ids of states. */
  public record RollCall(List<String> inFavour, List<String> against, List<String> abstaining) {

    public RollCall {
      inFavour = inFavour == null ? List.of() : List.copyOf(inFavour);
      against = against == null ? List.of() : List.copyOf(against);
      abstaining = abstaining == null ? List.of() : List.copyOf(abstaining);
    }
  }
}

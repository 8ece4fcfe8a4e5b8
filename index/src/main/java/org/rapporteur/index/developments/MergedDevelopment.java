package org.rapporteur.index.developments;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.contract.Actor;
import org.rapporteur.contract.DevelopmentObject;
import org.rapporteur.contract.Precision;
import org.rapporteur.contract.Stage;
import org.rapporteur.contract.Vote;

/**
 * A development as all documents together tell it.
 *
 * @param id the same for the same development, whichever documents tell of it
 * @param date {@code 2014-10-15}, {@code 2014-05} or {@code 2014}, as {@code precision} says
 * @param objectName what the object is called: a symbol, a draft's or a treaty's name, a
 *     description
 * @param confidence the highest of its evidence's, 0 to 1
 * @param learned when the first document that tells of it could be read
 * @param sources how many independent ones tell of it: copies of one story, and documents of one
 *     publisher, count once
 * @param evidence oldest first
 * @param conflictsWith ids of developments that cannot be true beside this one
 */
public record MergedDevelopment(
    String id,
    String date,
    Precision precision,
    Stage stage,
    List<Actor> actors,
    @Nullable DevelopmentObject object,
    @Nullable String objectName,
    @Nullable Vote vote,
    double confidence,
    @Nullable Instant learned,
    int sources,
    List<Evidence> evidence,
    List<String> conflictsWith) {}

package org.rapporteur.index.developments;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.contract.Stage;
import org.rapporteur.contract.enriched.Actor;
import org.rapporteur.contract.enriched.DevelopmentObject;
import org.rapporteur.contract.enriched.Precision;
import org.rapporteur.contract.enriched.Vote;

/**
 * A development as all documents together tell it.
 *
 * @param id the same for the same development, whichever documents tell of it
 * @param also ids that tellings with a coarser date, or another name for the text, had before they
 *     were found to mean this
 * @param date {@code 2014-10-15}, {@code 2014-05} or {@code 2014}, as {@code precision} says
 * @param objectName what the object is called: a symbol, a draft's or a treaty's name, a
 *     description
 * @param confidence the highest of its evidence's, 0 to 1
 * @param learned when the first document that tells of it could be read
 * @param sources how many independent ones tell of it: copies of one story, and documents of one
 *     publisher, count once
 * @param evidence oldest first; of very many the earliest and the surest. What was taken back says
 *     until when it stood
 * @param tellings how many places tell of it, those included that {@code evidence} leaves out
 * @param conflictsWith ids of developments that cannot be true beside this one
 * @param votes what the documents give for the vote, where they do not agree
 * @param corrections what was told otherwise before
 * @param retracted whether nobody tells of it any more
 */
public record MergedDevelopment(
    String id,
    List<String> also,
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
    int tellings,
    List<String> conflictsWith,
    List<VoteAccount> votes,
    List<Correction> corrections,
    boolean retracted) {}

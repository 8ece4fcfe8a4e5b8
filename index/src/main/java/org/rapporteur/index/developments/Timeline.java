package org.rapporteur.index.developments;

import java.util.List;

/**
 * The developments that were found.
 *
 * @param total of those that match, also where more than were asked for
 * @param developments oldest first
 */
public record Timeline(long total, List<MergedDevelopment> developments) {}

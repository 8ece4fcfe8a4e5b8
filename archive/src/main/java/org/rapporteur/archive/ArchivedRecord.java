package org.rapporteur.archive;

/** What a WARC file holds at one place: a response, or something that cannot be read as one. */
public sealed interface ArchivedRecord permits ArchivedResponse, UnreadableRecord {}

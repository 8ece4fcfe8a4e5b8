package org.rapporteur.index.difference;

/** Elements of the old sequence that give way to elements of the new one; ends are exclusive. */
public record Edit(int oldFrom, int oldTo, int nowFrom, int nowTo) {}

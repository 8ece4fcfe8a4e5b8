/** What a change to a rule or dictionary does to the tags of the whole development corpus. */
package org.rapporteur.bench.tags;

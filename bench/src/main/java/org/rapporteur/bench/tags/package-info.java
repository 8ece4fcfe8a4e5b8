/** What a change to a rule or dictionary does to the tags of the whole development corpus. */
@NullMarked
package org.rapporteur.bench.tags;

import org.jspecify.annotations.NullMarked;

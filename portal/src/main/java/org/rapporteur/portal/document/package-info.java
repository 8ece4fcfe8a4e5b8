/** One document: its text with all that was found in it, each tag with the rule that made it. */
@NullMarked
package org.rapporteur.portal.document;

import org.jspecify.annotations.NullMarked;

/** What callers are told when something is wrong: RFC 9457 problems, or a page that helps. */
@NullMarked
package org.rapporteur.portal.problem;

import org.jspecify.annotations.NullMarked;

/** What callers are told when something is wrong: RFC 9457 problems, or a page that helps. */
package org.rapporteur.portal.problem;

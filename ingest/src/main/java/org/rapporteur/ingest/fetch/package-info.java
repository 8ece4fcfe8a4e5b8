/**
 * HTTP as a polite guest who trusts no host: addresses checked, everything bounded, robots heard.
 */
package org.rapporteur.ingest.fetch;

package org.rapporteur.portal.alert;

import java.io.StringWriter;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.rapporteur.contract.alert.Alert;
import org.rapporteur.contract.alert.Subscription;
import org.rapporteur.contract.crawl.SourceHealth;
import org.rapporteur.contract.enriched.Span;
import org.rapporteur.portal.wording.Links;

/** Writes alerts as an Atom feed (RFC 4287). Ids come from ours and never change. */
final class Atom {

  static final String TYPE = "application/atom+xml;charset=UTF-8";

  /** What XML 1.0, section 2.2, has no place for. */
  private static final Pattern FORBIDDEN =
      Pattern.compile("[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

  private static final String NAMESPACE = "http://www.w3.org/2005/Atom";

  private final StringWriter written = new StringWriter();
  private final XMLStreamWriter xml;
  private final String site;

  private Atom(String site) throws XMLStreamException {
    this.site = site;
    this.xml = XMLOutputFactory.newFactory().createXMLStreamWriter(written);
  }

  /**
   * The feed.
   *
   * @param site where the portal is, without a slash at the end
   */
  static String feed(Subscription subscription, List<Alert> alerts, String site) {
    try {
      Atom atom = new Atom(site);
      atom.write(subscription, alerts);
      return atom.written.toString();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("writing to memory", e);
    }
  }

  private void write(Subscription subscription, List<Alert> alerts) throws XMLStreamException {
    xml.writeStartDocument("UTF-8", "1.0");
    xml.writeStartElement("feed");
    xml.writeDefaultNamespace(NAMESPACE);
    element("id", "urn:rapporteur:subscription:" + subscription.id());
    element("title", "Rapporteur: " + subscription.name());
    element("updated", updated(subscription, alerts).toString());
    link("self", site + "/subscriptions/" + subscription.id() + "/alerts.atom");
    link("alternate", site + "/alerts?subscription=" + subscription.id());
    xml.writeStartElement("author");
    element("name", "Rapporteur");
    xml.writeEndElement();
    for (Alert alert : alerts) {
      entry(alert);
    }
    xml.writeEndElement();
    xml.writeEndDocument();
  }

  private void entry(Alert alert) throws XMLStreamException {
    xml.writeStartElement("entry");
    element("id", "urn:rapporteur:alert:" + alert.id());
    element("title", alert.title() == null ? "Untitled document" : alert.title());
    element("updated", alert.raised().toString());
    link("alternate", site + new Links().alert(alert));
    String original = new Links().web(alert.url());
    if (original != null) {
      link("via", original);
    }
    element("summary", evidence(alert));
    xml.writeEndElement();
  }

  private static String evidence(Alert alert) {
    SourceHealth health = alert.health();
    if (health != null) {
      return health.message() == null ? health.status().json() : health.message();
    }
    return alert.evidence().stream().map(Span::text).collect(Collectors.joining(" … "));
  }

  private static Instant updated(Subscription subscription, List<Alert> alerts) {
    if (!alerts.isEmpty()) {
      return alerts.getFirst().raised();
    }
    return subscription.created() == null ? Instant.EPOCH : subscription.created();
  }

  private void element(String name, String text) throws XMLStreamException {
    xml.writeStartElement(name);
    xml.writeCharacters(withoutForbidden(text));
    xml.writeEndElement();
  }

  private void link(String relation, String address) throws XMLStreamException {
    xml.writeEmptyElement("link");
    xml.writeAttribute("rel", relation);
    xml.writeAttribute("href", withoutForbidden(address));
  }

  private static String withoutForbidden(String text) {
    return FORBIDDEN.matcher(text).replaceAll("");
  }
}

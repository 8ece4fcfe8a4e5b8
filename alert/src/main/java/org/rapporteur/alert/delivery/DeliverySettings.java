package org.rapporteur.alert.delivery;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How alerts are delivered, {@code rapporteur.alert.*}.
 *
 * @param privateAddresses whether webhooks may go to private and loopback addresses
 * @param attempts how often a receiver is tried before an alert is rejected
 * @param firstWait after the first attempt; each further wait is four times as long
 * @param timeout of a connection, and of the wait for an answer
 * @param rest how long a receiver that failed all attempts is left alone; alerts for it are
 *     rejected meanwhile
 * @param mailFrom the sender's address; without it, no mail is sent
 * @param portal the portal's public address, for links in mails
 */
@ConfigurationProperties("rapporteur.alert")
public record DeliverySettings(
    @DefaultValue("false") boolean privateAddresses,
    @DefaultValue("4") int attempts,
    @DefaultValue("1s") Duration firstWait,
    @DefaultValue("10s") Duration timeout,
    @DefaultValue("1m") Duration rest,
    @Nullable String mailFrom,
    @Nullable String portal) {}

package org.rapporteur.portal;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import org.rapporteur.messaging.MessagingConfiguration;
import org.rapporteur.portal.alert.AlertPagesConfiguration;
import org.rapporteur.portal.comparison.ComparisonConfiguration;
import org.rapporteur.portal.document.DocumentConfiguration;
import org.rapporteur.portal.dossier.DossierConfiguration;
import org.rapporteur.portal.entity.EntityConfiguration;
import org.rapporteur.portal.guard.GuardConfiguration;
import org.rapporteur.portal.problem.ProblemConfiguration;
import org.rapporteur.portal.reference.ReferenceConfiguration;
import org.rapporteur.portal.search.SearchConfiguration;
import org.rapporteur.portal.snapshot.SnapshotConfiguration;
import org.rapporteur.portal.source.SourceConfiguration;
import org.rapporteur.portal.submission.SubmissionConfiguration;
import org.rapporteur.portal.subscription.SubscriptionConfiguration;
import org.rapporteur.portal.wording.WordingConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.PropertySource;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** The portal, feature by feature. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(PortalSettings.class)
@PropertySource("classpath:org/rapporteur/portal/portal.properties")
@Import({
  MessagingConfiguration.class,
  org.rapporteur.index.SearchConfiguration.class,
  SearchConfiguration.class,
  DocumentConfiguration.class,
  SnapshotConfiguration.class,
  DossierConfiguration.class,
  ReferenceConfiguration.class,
  ComparisonConfiguration.class,
  EntityConfiguration.class,
  SubscriptionConfiguration.class,
  AlertPagesConfiguration.class,
  SubmissionConfiguration.class,
  SourceConfiguration.class,
  WordingConfiguration.class,
  ProblemConfiguration.class,
  GuardConfiguration.class
})
public class PortalConfiguration {

  @Bean
  OpenAPI openApi() {
    return new OpenAPI()
        .info(
            new Info()
                .title("Rapporteur")
                .version("1")
                .description("Documents, developments, dossiers, subscriptions and alerts."));
  }

  /** The scripts of others, from the jars that they come in. */
  @Bean
  WebMvcConfigurer libraries() {
    return new WebMvcConfigurer() {
      @Override
      public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry
            .addResourceHandler("/assets/library/**")
            .addResourceLocations(Libraries.locations());
      }
    };
  }
}

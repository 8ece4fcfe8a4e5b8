package org.rapporteur.portal.entity;

import org.rapporteur.index.entity.Entities;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** States, bodies, groups, organizations, treaties and persons. */
@Configuration(proxyBeanMethods = false)
public class EntityConfiguration {

  @Bean
  EntitiesApi entitiesApi(Entities entities) {
    return new EntitiesApi(new EntityDesk(entities));
  }

  @Bean
  EntityPages entityPages(Entities entities) {
    return new EntityPages(new EntityDesk(entities));
  }
}

package org.rapporteur.alert;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Import;

/** The alert service alone. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import(AlertConfiguration.class)
public class AlertApplication {

  public static void main(String[] arguments) {
    SpringApplication.run(AlertApplication.class, arguments);
  }
}

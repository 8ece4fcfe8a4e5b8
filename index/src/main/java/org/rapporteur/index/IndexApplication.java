package org.rapporteur.index;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Import;

/** The index service alone. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import(IndexConfiguration.class)
public class IndexApplication {

  public static void main(String[] arguments) {
    SpringApplication.run(IndexApplication.class, arguments);
  }
}

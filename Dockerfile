# One image for all stages: the command says which one runs.
FROM maven:3-eclipse-temurin-25 AS build
WORKDIR /source
COPY . .
RUN mvn -B -Dquick -pl standalone -am package

FROM eclipse-temurin:25
RUN apt-get update && apt-get install -y --no-install-recommends curl libdeflate0 && rm -rf /var/lib/apt/lists/* \
  && useradd --system --home-dir /var/lib/rapporteur --create-home rapporteur \
  && mkdir /var/lib/rapporteur/archive && chown rapporteur /var/lib/rapporteur/archive
COPY --from=build /source/standalone/target/rapporteur/lib /opt/rapporteur/lib
COPY --from=build /source/rapporteur /opt/rapporteur/rapporteur
USER rapporteur
WORKDIR /var/lib/rapporteur
EXPOSE 8080
ENTRYPOINT ["/opt/rapporteur/rapporteur"]

#!/usr/bin/env bash
# Imports the saved objects; what is there from an earlier import is replaced.
set -euo pipefail

curl -fsS -u "elastic:$ELASTIC_PASSWORD" -H 'kbn-xsrf: rapporteur' \
  -F file=@/objects.ndjson 'http://kibana:5601/api/saved_objects/_import?overwrite=true'

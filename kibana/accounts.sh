#!/usr/bin/env bash
# Gives Kibana its password, and makes the role and the account of our services.
set -euo pipefail

elasticsearch=http://elasticsearch:9200

put() {
  curl -fsS -X "$1" -u "elastic:$ELASTIC_PASSWORD" -H 'Content-Type: application/json' \
    "$elasticsearch/$2" --data-binary @- >/dev/null
}

put POST _security/user/kibana_system/_password <<JSON
{"password": "$KIBANA_PASSWORD"}
JSON

put PUT _security/role/rapporteur <<JSON
{
  "cluster": ["monitor", "manage_index_templates"],
  "indices": [
    {
      "names": ["documents*", "developments*", "alerts*", "versions*"],
      "privileges": ["all"]
    }
  ],
  "applications": [
    {"application": "kibana-.kibana", "privileges": ["read"], "resources": ["*"]}
  ]
}
JSON

put PUT _security/user/rapporteur <<JSON
{"password": "$RAPPORTEUR_PASSWORD", "roles": ["rapporteur"]}
JSON

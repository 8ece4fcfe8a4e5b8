package org.rapporteur.elasticsearch.plugin;

import java.util.List;
import org.elasticsearch.Build;
import org.elasticsearch.client.internal.node.NodeClient;
import org.elasticsearch.rest.BaseRestHandler;
import org.elasticsearch.rest.RestRequest;
import org.elasticsearch.rest.RestResponse;
import org.elasticsearch.rest.RestStatus;
import org.elasticsearch.xcontent.XContentBuilder;

/** {@code GET /}: who answers, in the form that clients and people expect. */
final class MainHandler extends BaseRestHandler {

  @Override
  public String getName() {
    return "rapporteur_main";
  }

  @Override
  public List<Route> routes() {
    return List.of(new Route(RestRequest.Method.GET, "/"), new Route(RestRequest.Method.HEAD, "/"));
  }

  @Override
  protected RestChannelConsumer prepareRequest(RestRequest request, NodeClient client) {
    return channel -> {
      try (XContentBuilder body = channel.newBuilder()) {
        body.startObject();
        body.field("cluster_name", client.settings().get("cluster.name"));
        body.startObject("version");
        body.field("number", Build.current().version());
        body.field("build_flavor", "default");
        body.endObject();
        body.field("tagline", "You Know, for Search");
        body.endObject();
        channel.sendResponse(new RestResponse(RestStatus.OK, body));
      }
    };
  }
}

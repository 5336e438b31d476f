package no.husrom.plan.keep;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Objects;
import no.husrom.plan.json.PlanJson;
import no.husrom.plan.solve.Problem;
import no.husrom.plan.solve.json.ProblemJson;
import no.husrom.plan.solve.json.ProposalJson;

/// An edition as the two documents the database keeps: the problem, and the plan with its proposal
/// and choices.
final class EditionJson {
  private static final JsonMapper MAPPER = new JsonMapper();

  private EditionJson() {}

  static String problem(Edition edition) {
    return ProblemJson.write(edition.problem());
  }

  static String document(Edition edition) {
    try {
      ObjectNode both = MAPPER.createObjectNode();
      both.set("plan", MAPPER.readTree(PlanJson.write(edition.plan())));
      both.set("proposal", MAPPER.readTree(ProposalJson.write(edition.proposal())));
      Choices choices = edition.choices();
      if (choices != null) {
        both.set("choices", ChoicesJson.write(choices));
      }
      return MAPPER.writeValueAsString(both);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  static Edition read(String problem, String document) {
    try {
      JsonNode both = MAPPER.readTree(document);
      JsonNode choices = both.get("choices");
      Problem read = Objects.requireNonNull(ProblemJson.read(problem).value(), "problem");
      return new Edition(
          PlanJson.read(both.required("plan").toString()),
          read,
          Objects.requireNonNull(
              ProposalJson.read(both.required("proposal").toString()).value(), "proposal"),
          choices == null ? null : ChoicesJson.read(choices));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}

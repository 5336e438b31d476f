package no.husrom.kit.table.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.husrom.kit.table.row.Filter;
import org.junit.jupiter.api.Test;

class ViewJsonTest {

  @Test
  void aViewIsReadAsItWasWritten() {
    Map<String, Filter> filters = new LinkedHashMap<>();
    filters.put("address", new Filter.Contains("vegen \"nord\""));
    filters.put("rent", new Filter.Between(new BigDecimal("9000"), null));
    filters.put("free", new Filter.During(null, LocalDate.of(2026, 12, 31)));
    filters.put("kind", new Filter.OneOf(Set.of("Hybel", "")));
    filters.put("owner", new Filter.Missing());
    TableState state =
        new TableState(
            List.of("rent", "address", "own:Nøkkelskap"),
            List.of(new TableState.Order("rent", false), new TableState.Order("address", true)),
            filters);
    assertThat(ViewJson.read(ViewJson.write(state))).isEqualTo(state);
  }
}

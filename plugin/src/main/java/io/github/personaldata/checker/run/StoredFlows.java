package io.github.personaldata.checker.run;

import io.github.personaldata.checker.catalogue.Models;
import io.github.personaldata.checker.flow.result.FlowResult;
import io.github.personaldata.checker.store.ContentHash;
import io.github.personaldata.checker.store.RecordCodec;

/** How flows are kept. Apart from their user, since codecs are dear and mostly not needed. */
final class StoredFlows {
    static final RecordCodec<FlowResult> CODEC = RecordCodec.of(FlowResult.class);

    private static final RecordCodec<Models> MODELS = RecordCodec.of(Models.class);

    private StoredFlows() {}

    /**
     * The name under which they are kept.
     *
     * @param program hash of what link and flow see
     * @param models of the policy file, with their places, which are told where a model fits nothing
     */
    static String key(String program, Models models) {
        return new ContentHash().add(program).add(MODELS.encode(models)).hex();
    }
}

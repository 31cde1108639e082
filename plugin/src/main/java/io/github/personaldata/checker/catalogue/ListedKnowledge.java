package io.github.personaldata.checker.catalogue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Models in memory. */
final class ListedKnowledge implements Knowledge {
    private final Models models;
    private final List<Map<String, List<Object>>> byKind = new ArrayList<>();

    ListedKnowledge(Models models) {
        this.models = models;
        for (int i = 0; i < EntryKind.COUNT; i++) {
            byKind.add(new HashMap<>());
        }
        EntryKeys.tell(models, new EntryKeys.Receiver() {
            @Override
            public <T> void entry(EntryKind<T> kind, String key, T entry) {
                byKind.get(kind.number())
                        .computeIfAbsent(key, k -> new ArrayList<>())
                        .add(entry);
            }
        });
    }

    @Override
    public Models models() {
        return models;
    }

    @Override
    public List<SourceModel> sources() {
        return models.sources();
    }

    @Override
    public <T> Candidates<T> find(EntryKind<T> kind, String key) {
        return new Listed<>(kind, byKind.get(kind.number()).getOrDefault(key, List.of()));
    }

    @Override
    public boolean hasConsentChecks() {
        return !models.consentChecks().isEmpty();
    }

    private record Listed<T>(EntryKind<T> kind, List<Object> all) implements Candidates<T> {
        @Override
        public int size() {
            return all.size();
        }

        @Override
        public MethodPattern pattern(int index) {
            return ((MethodModel) all.get(index)).method();
        }

        @Override
        public T entry(int index) {
            return kind.entries().cast(all.get(index));
        }
    }
}

package io.github.personaldata.checker.maven;

import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.project.MavenProject;
import org.eclipse.aether.SessionData;

/**
 * How far a build has come with this plugin. A root is built before its modules, so what concerns all of them waits here for the last bound
 * goal, in whatever order and on however many threads they run. What is kept are the JDK's own types: the plugin may be loaded twice.
 */
final class BuildProgress {
    private static final Set<String> GOALS = Set.of("check", "aggregate");

    private final MavenSession session;
    private final Set<String> open;
    private final Set<String> checked;
    private final AtomicReference<Callable<Void>> waiting;

    BuildProgress(MavenSession session) {
        this.session = session;
        this.open = kept("open", bound());
        this.checked = kept("checked", ConcurrentHashMap.newKeySet());
        this.waiting = kept("waiting", new AtomicReference<>());
    }

    @SuppressWarnings("unchecked") // the key is ours
    private <T> T kept(String name, T initial) {
        SessionData data = session.getRepositorySession().getData();
        String key = BuildProgress.class.getName() + "." + name;
        data.set(key, null, initial);
        return (T) data.get(key);
    }

    /** The goals bound in the modules that are to be built. */
    private Set<String> bound() {
        var bound = new HashSet<String>();
        for (MavenProject project : session.getProjects()) {
            Plugin plugin = project.getPlugin(CheckSettings.PLUGIN);
            if (plugin != null) {
                for (PluginExecution execution : plugin.getExecutions()) {
                    execution.getGoals().stream()
                            .filter(goal -> GOALS.contains(goal) && !"none".equals(execution.getPhase()))
                            .forEach(goal -> bound.add(name(project, execution.getId(), goal)));
                }
            }
        }
        return bound;
    }

    private static String name(MavenProject project, String execution, String goal) {
        return String.join("\n", project.getId(), execution, goal);
    }

    /** What is to be done when the last bound goal is. Of several wishes one is granted: they are the same, inherited. */
    void atEnd(Callable<Void> action) {
        waiting.compareAndSet(null, action);
    }

    /** A goal is done, well or not. The last one that is bound does what waits for the end. */
    void done(MavenProject project, MojoExecution execution) throws MojoExecutionException, MojoFailureException {
        Callable<Void> action = null;
        synchronized (open) {
            if (open.remove(name(project, execution.getExecutionId(), execution.getGoal())) && open.isEmpty()) {
                action = waiting.getAndSet(null);
            }
        }
        if (action == null) {
            return;
        }
        try {
            action.call();
        } catch (MojoExecutionException | MojoFailureException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw OwnFault.of("en", e);
        }
    }

    /** The module's check has shown its findings. */
    void setChecked(MavenProject project) {
        checked.add(project.getId());
    }

    /** Whether the module's check has shown its findings in this build. */
    boolean isChecked(MavenProject project) {
        return checked.contains(project.getId());
    }
}

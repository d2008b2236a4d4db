package app.dateline.shell.rights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.dateline.account.Account;
import app.dateline.account.Accounts;
import app.dateline.account.AllowedTo;
import app.dateline.account.Asker;
import app.dateline.account.NotAllowed;
import app.dateline.account.Own;
import app.dateline.account.Right;
import app.dateline.account.Role;
import app.dateline.article.service.Attaching;
import app.dateline.shell.account.Guests;
import java.lang.reflect.Array;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.type.classreading.SimpleMetadataReaderFactory;
import org.springframework.security.core.context.SecurityContextHolder;

/** Every public method of every service, called by everybody: who may is let in, and nobody else. */
@SpringBootTest
class ServiceRightsTest {

    @Autowired
    ApplicationContext application;

    @Autowired
    Accounts accounts;

    @Autowired
    Presence presence;

    @AfterEach
    void nobody() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void everyMethodOfAServiceHasARuleThatIsChecked() throws Exception {
        List<Method> methods = methods();
        assertThat(methods).as("the scan sees the services").hasSizeGreaterThan(30);
        for (Method method : methods) {
            AllowedTo rule = ServiceRights.rule(method);
            assertThat(rule)
                    .as("%s needs a rule: @AllowedTo(Right.…), see CONTRIBUTING.md", method)
                    .isNotNull();
            List<Object> beans = beans(method);
            if (beans.isEmpty()) {
                assertThat(rule.value())
                        .as("%s is called on what Spring doesn't make, so that nothing can check its rule", method)
                        .isEqualTo(Right.ANYBODY);
            }
            assertThat(beans).as("%s is called through its check", method).allMatch(AopUtils::isAopProxy);
        }
    }

    @TestFactory
    Stream<DynamicTest> whoMayIsLetInAndNobodyElse() throws Exception {
        List<DynamicTest> tests = new ArrayList<>();
        for (Method method : methods()) {
            for (Object bean : beans(method)) {
                for (Role role : Role.values()) {
                    tests.add(DynamicTest.dynamicTest(
                            role + " " + method.getDeclaringClass().getSimpleName() + "." + method.getName(),
                            () -> ask(bean, method, role)));
                }
            }
        }
        assertThat(tests).hasSizeGreaterThan(90);
        return tests.stream();
    }

    private void ask(Object bean, Method method, Role role) throws Exception {
        UUID own = UUID.randomUUID();
        SecurityContextHolder.clearContext();
        if (role != Role.LEARNER) {
            Account account = Guests.of(accounts, role);
            own = account.id();
            Guests.enter(presence, account);
        }
        AllowedTo rule = Objects.requireNonNull(ServiceRights.rule(method));
        boolean may = rule.value().includes(role);
        assertThat(refuses(bean, method, own)).as("refuses a %s", role).isEqualTo(!may);
        if (owned(method)) {
            assertThat(refuses(bean, method, UUID.randomUUID()))
                    .as("refuses a %s who asks in another's name", role)
                    .isTrue();
        }
    }

    /** Really calls the method; with nothing in its arguments, so that whatever else it throws came after the check. */
    private static boolean refuses(Object bean, Method method, UUID own) throws Exception {
        Object[] arguments = Arrays.stream(method.getParameters())
                .map(parameter -> argument(parameter, own))
                .toArray();
        try {
            bean.getClass()
                    .getMethod(method.getName(), method.getParameterTypes())
                    .invoke(bean, arguments);
            return false;
        } catch (InvocationTargetException e) {
            return e.getCause() instanceof NotAllowed;
        }
    }

    private static Object argument(Parameter parameter, UUID own) {
        Class<?> type = parameter.getType();
        if (parameter.isAnnotationPresent(Own.class)) {
            return own;
        }
        return type.isPrimitive() ? Array.get(Array.newInstance(type, 1), 0) : null;
    }

    private static boolean owned(Method method) {
        return Arrays.stream(method.getParameters()).anyMatch(p -> p.isAnnotationPresent(Own.class));
    }

    private List<Object> beans(Method method) {
        return List.copyOf(
                application.getBeansOfType(method.getDeclaringClass()).values());
    }

    /** Public methods of the classes and interfaces in packages {@code service}; records and the like only carry. */
    private static List<Method> methods() throws Exception {
        List<Method> methods = new ArrayList<>();
        var names = new SimpleMetadataReaderFactory();
        for (Resource resource : new PathMatchingResourcePatternResolver()
                .getResources("classpath*:app/dateline/*/service/**/*.class")) {
            if (resource.getURL().toString().contains("test-classes")
                    || resource.getURL().toString().contains("package-info")) {
                continue;
            }
            Class<?> type = Class.forName(
                    names.getMetadataReader(resource).getClassMetadata().getClassName());
            if (Modifier.isPublic(type.getModifiers())
                    && !type.isRecord()
                    && !type.isEnum()
                    && !type.isSealed()
                    && !type.isAnnotation()
                    && !Throwable.class.isAssignableFrom(type)) {
                Arrays.stream(type.getDeclaredMethods())
                        .filter(m -> Modifier.isPublic(m.getModifiers()) && !m.isSynthetic() && !m.isBridge())
                        .filter(m -> !Modifier.isStatic(m.getModifiers()))
                        .forEach(methods::add);
            }
        }
        methods.sort(Comparator.comparing(Method::toString));
        return methods;
    }

    @Test
    void whoIsDisabledOrSignedOutElsewhereIsAStrangerAtOnce() {
        Account account = Guests.of(accounts, Role.ADMINISTRATOR);
        Guests.of(accounts, Role.ADMINISTRATOR);
        Guests.enter(presence, account);
        assertThat(presence.asker()).isEqualTo(new Asker.SignedIn(account));

        accounts.endSignIns(account.id(), Instant.now().plusSeconds(60));
        assertThat(presence.asker()).isEqualTo(new Asker.Anybody());
        accounts.endSignIns(account.id(), Instant.EPOCH);
        assertThat(presence.asker()).isInstanceOf(Asker.SignedIn.class);
        assertThat(accounts.disable(account.id(), Instant.EPOCH)).isTrue();
        assertThat(presence.asker()).isEqualTo(new Asker.Anybody());
        Attaching texts = application.getBean(Attaching.class);
        assertThatThrownBy(() -> texts.delete("x", null)).isInstanceOf(NotAllowed.class);
    }

    @Test
    void theInstallationItselfMayDoAnythingUntilItsWorkIsDone() {
        assertThat(presence.asInstallation(presence::asker)).isEqualTo(new Asker.Installation());
        assertThatThrownBy(() -> presence.asInstallation(() -> {
                    throw new IllegalStateException("broken work");
                }))
                .hasMessage("broken work");
        assertThat(presence.asker()).isEqualTo(new Asker.Anybody());
    }
}
